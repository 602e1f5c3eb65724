/** What services receive, on the wire and as a whole. */
package fr.educonnect.testing.journeys.release;
