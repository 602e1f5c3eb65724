/** The portal: which services it shows to whom. */
package fr.educonnect.testing.journeys.portal;
