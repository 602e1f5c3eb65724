/** The stack's PostgreSQL, embedded: two databases, kept between runs. */
package fr.educonnect.testing.stack.database;
