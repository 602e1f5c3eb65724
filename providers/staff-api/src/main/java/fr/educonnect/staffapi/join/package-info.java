/** Accounts of one guardian that the assistance team joins, and separates again. */
package fr.educonnect.staffapi.join;
