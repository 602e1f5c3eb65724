/** The way to services of both kinds, and the way out. */
package fr.educonnect.testing.journeys.services;
