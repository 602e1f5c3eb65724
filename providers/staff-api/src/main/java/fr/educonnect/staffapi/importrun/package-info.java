/** How the registers of a school's academy and degree were taken in. */
package fr.educonnect.staffapi.importrun;
