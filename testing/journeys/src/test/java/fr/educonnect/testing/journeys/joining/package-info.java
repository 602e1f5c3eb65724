/** Two accounts of one guardian that become one, and two again. */
package fr.educonnect.testing.journeys.joining;
