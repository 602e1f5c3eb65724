/**
 * Tagged PDF (PDF/UA-1, ISO 14289-1) drawn page by page: what is drawn is either part of an {@link
 * fr.educonnect.documents.pdf.Element} of the structure or marked as an artifact.
 *
 * <p>A page leaves for the output stream when the next one begins, and an element when it is
 * finished. What stays in memory until the end is the table of objects, a hundred bytes for each.
 * Lengths are in points (1/72 inch), from the lower left corner of the page.
 */
package fr.educonnect.documents.pdf;
