package fr.educonnect.testing.demoaccounts;

import fr.educonnect.domain.account.AccountState;

/**
 * An account to bring to a state.
 *
 * @param realm whose password policy and hash count
 * @param state NOTIFIED, ACTIVATING or ACTIVE
 * @param password the chosen password; null for NOTIFIED
 * @param mail a guardian's address, confirmed by ACTIVE; null for none
 */
public record DemoAccount(
    String realm, String login, AccountState state, String password, String mail) {}
