/**
 * Documents that schools print or open: letters to families ({@link
 * fr.educonnect.documents.letter.LettersPdf}) and lists of accounts ({@link
 * fr.educonnect.documents.list.AccountLists}).
 *
 * <p>Values in, bytes out: nothing here knows the server, the directory or who asks. A document is
 * written to the stream while letters or rows are added, so that one of any length needs the same
 * memory, and nothing lies in a file of its own: passwords are in what the caller gives and in what
 * it gets. The caller closes its stream, and what it was given to write into is complete only after
 * {@code close} of the document. Documents are not for several threads; any number of them can be
 * written at the same time.
 *
 * <p>PDF is PDF/UA-1: tagged, with its fonts, for A4 and for printing in black and white.
 */
package fr.educonnect.documents;
