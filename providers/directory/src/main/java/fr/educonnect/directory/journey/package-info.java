/** Where people are on their way, so that journeys that are given up can be counted. */
package fr.educonnect.directory.journey;
