/**
 * The console's page and what it is made of, as {@code themes/staff-console} builds them into the
 * server's class path.
 */
package fr.educonnect.staffapi.page;
