/** FranceConnect's first answer about somebody, and what it leads to. */
package fr.educonnect.testing.journeys.firstlogin;
