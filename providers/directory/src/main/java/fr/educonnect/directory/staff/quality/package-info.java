/**
 * What will stop families, school by school (« qualité des données »): what the secretariat puts
 * right in ONDE or SIECLE, and is seen here the next day; and how that was before.
 *
 * <p>An issue is one query on the school's records, and looks at each of them once: no join of
 * records with records by name or number, because a school of ten thousand homonyms, or the
 * school's own number typed for everybody, is what such lists are for.
 */
package fr.educonnect.directory.staff.quality;
