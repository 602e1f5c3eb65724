/** Mon compte: its pages, and each change with its notice and its way back. */
package fr.educonnect.testing.journeys.account;
