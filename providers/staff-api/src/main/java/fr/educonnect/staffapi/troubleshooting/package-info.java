/** « Dépannage des comptes élèves »: students of a second-degree school, and new passwords. */
package fr.educonnect.staffapi.troubleshooting;
