/** The staff's console in a browser. */
package fr.educonnect.testing.journeys.staff.console;
