/**
 * What holds in every journey: it can be walked without a mouse, without scripts, on a narrow dark
 * screen and in English, and reloading, going back or a second tab lead on.
 */
package fr.educonnect.testing.journeys.everybody;
