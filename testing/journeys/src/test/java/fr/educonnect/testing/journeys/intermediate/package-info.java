/** What guardians are asked at a later sign-in, after the registers have changed. */
package fr.educonnect.testing.journeys.intermediate;
