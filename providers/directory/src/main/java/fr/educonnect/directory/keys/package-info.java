/**
 * The directory's keys, which live outside its database: one file that every node reads at start.
 *
 * <p>See {@link fr.educonnect.directory.keys.DirectoryKeys} for its lines, and {@code
 * fr.educonnect.directory.password} for how to rotate.
 */
package fr.educonnect.directory.keys;
