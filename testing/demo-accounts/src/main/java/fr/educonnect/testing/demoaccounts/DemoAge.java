package fr.educonnect.testing.demoaccounts;

/**
 * Sign-ins that are to be older than they are.
 *
 * @param realm of the sessions
 * @param login whose
 * @param seconds how much older
 */
public record DemoAge(String realm, String login, int seconds) {}
