/**
 * Lists of a school's accounts as its staff see them: guardians by pairs of the register (student,
 * guardian), and second-degree students. A page is one statement; it starts where the one before
 * ended, by the last row's place in the order, not by a count, so that it neither repeats nor skips
 * rows when others come or go.
 *
 * <p>A pair is a link that the register carries today, whatever the guardian said of it. What a
 * record says that cannot belong to its account (other names) makes no link: the lists of data
 * quality have it.
 */
package fr.educonnect.directory.staff.roster;
