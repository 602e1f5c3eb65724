/** Schools as their staff choose and see them. */
package fr.educonnect.directory.staff.school;
