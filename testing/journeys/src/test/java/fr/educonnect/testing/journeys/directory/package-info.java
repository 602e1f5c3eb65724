/** What the directory is asked by the server, and what happens when it changes or is gone. */
package fr.educonnect.testing.journeys.directory;
