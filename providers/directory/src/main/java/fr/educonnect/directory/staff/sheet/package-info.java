/**
 * What is printed or written of a school's accounts: names, identifier, and the password as far as
 * it can be read. Passwords are decrypted here, at the moment of printing, and nowhere kept.
 */
package fr.educonnect.directory.staff.sheet;
