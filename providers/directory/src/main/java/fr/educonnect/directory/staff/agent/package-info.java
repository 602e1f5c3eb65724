/**
 * Agents of the academies as they sign in: their names, so that the record of what they did can be
 * read by people, and their rights, so that heads see who holds any on their school. Names are
 * personal data of adults: they stand here only, and go when their time is over.
 */
package fr.educonnect.directory.staff.agent;
