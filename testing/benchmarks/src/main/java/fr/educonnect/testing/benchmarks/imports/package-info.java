/**
 * The nightly import against reading its files and copying its rows, which no import can do
 * without.
 */
package fr.educonnect.testing.benchmarks.imports;
