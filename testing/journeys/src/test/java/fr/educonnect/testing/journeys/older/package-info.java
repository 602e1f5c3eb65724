/** People of the second degree who come over from an older account. */
package fr.educonnect.testing.journeys.older;
