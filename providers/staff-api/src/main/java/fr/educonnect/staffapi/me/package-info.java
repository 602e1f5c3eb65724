/** The caller, their rights, and what is open to them. */
package fr.educonnect.staffapi.me;
