/** Visitors of whom every single request can be looked at. */
package fr.educonnect.testing.journeys.http;
