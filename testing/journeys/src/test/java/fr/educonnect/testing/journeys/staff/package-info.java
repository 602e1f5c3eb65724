/** Staff: through the agents' hub to what they may do. */
package fr.educonnect.testing.journeys.staff;
