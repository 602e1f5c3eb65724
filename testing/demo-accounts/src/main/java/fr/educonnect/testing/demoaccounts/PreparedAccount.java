package fr.educonnect.testing.demoaccounts;

import fr.educonnect.domain.account.AccountState;

/**
 * What an account is after the request.
 *
 * @param provisionalPassword in clear, null once a password was chosen
 */
public record PreparedAccount(
    long id, String login, AccountState state, String provisionalPassword) {}
