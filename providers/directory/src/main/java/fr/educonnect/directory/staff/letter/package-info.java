/**
 * What academies and schools add to the letters to families: a text, a logo, a signature (guide
 * rapide 1.8: « personnaliser le courrier »).
 */
package fr.educonnect.directory.staff.letter;
