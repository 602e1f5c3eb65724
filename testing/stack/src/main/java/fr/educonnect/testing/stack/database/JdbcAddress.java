package fr.educonnect.testing.stack.database;

/** What one needs to connect to a database. The password is the stack's own, on loopback only. */
public record JdbcAddress(String url, String user, String password) {}
