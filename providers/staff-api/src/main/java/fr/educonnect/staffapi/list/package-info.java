/** The two lists of a school's accounts, and what is ordered in them. */
package fr.educonnect.staffapi.list;
