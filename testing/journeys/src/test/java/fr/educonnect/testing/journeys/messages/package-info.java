/** What the stack's people were sent, as tests read it. */
package fr.educonnect.testing.journeys.messages;
