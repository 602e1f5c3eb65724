/** The program {@code import-jobs}: see README.md of the module. */
package fr.educonnect.importjobs;
