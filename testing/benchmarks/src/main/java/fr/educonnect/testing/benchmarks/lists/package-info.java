/**
 * How long a school's lists take in a directory of a whole country, beside one of that school
 * alone.
 */
package fr.educonnect.testing.benchmarks.lists;
