/** Guardians who register by themselves. */
package fr.educonnect.testing.journeys.registration;
