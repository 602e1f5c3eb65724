/**
 * Texts as blocks of runs: what templates and schools write in a small part of CommonMark, read
 * into values that hold no markup any more.
 */
package fr.educonnect.documents.markup;
