/** S11: letters and lists, written by the real module into a stream that keeps nothing. */
package fr.educonnect.testing.benchmarks.documents;
