/**
 * What the consoles of the schools' staff need of the directory. {@link
 * fr.educonnect.directory.staff.StaffDirectory} is the way in.
 *
 * <p>Who may see which school is decided by the caller, who passes the school's id; an account that
 * is not in that school's lists is as if it did not exist.
 */
package fr.educonnect.directory.staff;
