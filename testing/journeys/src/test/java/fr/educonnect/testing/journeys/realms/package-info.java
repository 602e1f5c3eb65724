/** The realm-config command against the running server, in realms of its own. */
package fr.educonnect.testing.journeys.realms;
