/** What a school, or its academy, adds to the letters to families. */
package fr.educonnect.staffapi.letter;
