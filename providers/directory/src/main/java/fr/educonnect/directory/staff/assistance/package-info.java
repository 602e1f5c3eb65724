/** What academies tell families of their assistance. */
package fr.educonnect.directory.staff.assistance;
