/**
 * One account as its school sees it. An account that is not in the school's lists is as if it did
 * not exist.
 */
package fr.educonnect.directory.staff.page;
