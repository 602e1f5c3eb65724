/**
 * Statements put together from parts, each with its own parameters, and their rows by column name.
 * For reads whose text depends on what is asked; a text given by a person is always a parameter.
 */
package fr.educonnect.directory.query;
