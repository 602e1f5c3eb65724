/**
 * Families written down by hand, and what a school expects of the directory after each export: the
 * tables are in {@code src/test/resources}, one file each. They were written from the rules, not
 * from what the import does, and share no code with it or with the generator.
 *
 * <p>A record is named {@code 16/2:51}: academy 16, second degree, AAF id 51. Students are named by
 * an alias for their INE. Every export brings the same schools: 10 and 11 public and in the
 * perimeter, 12 private on the white list, 13 private, 19 public outside the perimeter. A text with
 * {@code {1..300}} stands for three hundred of them.
 */
package fr.educonnect.importjobs.families;
