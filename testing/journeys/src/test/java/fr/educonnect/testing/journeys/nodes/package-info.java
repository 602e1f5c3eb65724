/** Two nodes of the server, and what is left of journeys and accounts when one of them dies. */
package fr.educonnect.testing.journeys.nodes;
