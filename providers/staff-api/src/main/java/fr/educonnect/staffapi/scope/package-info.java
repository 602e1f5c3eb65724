/**
 * The schools that a caller may go into. Whatever is about a school begins at {@link
 * fr.educonnect.staffapi.scope.SchoolDoor}.
 */
package fr.educonnect.staffapi.scope;
