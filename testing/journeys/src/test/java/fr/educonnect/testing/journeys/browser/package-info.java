/** The browser that visits the pages: found or installed, its visitors, what they check. */
package fr.educonnect.testing.journeys.browser;
