/**
 * What leaves the server's memory for a while and is nobody's to read: parts of files that jobs
 * make, and the places in a list where a page ended.
 */
package fr.educonnect.directory.staff.sealing;
