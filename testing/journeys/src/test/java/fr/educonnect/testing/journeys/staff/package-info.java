/**
 * Staff: through the agents' hub to what they may do, and what the API then does to accounts. Tests
 * that use accounts up put a school of their own into the directory, {@link
 * fr.educonnect.testing.journeys.staff.StagedSchool}.
 */
package fr.educonnect.testing.journeys.staff;
