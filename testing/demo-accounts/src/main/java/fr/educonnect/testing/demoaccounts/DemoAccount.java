package fr.educonnect.testing.demoaccounts;

import fr.educonnect.domain.account.AccountState;

/**
 * An account to bring to a state.
 *
 * @param realm whose password policy and hash count
 * @param state NOTIFIED, ACTIVATING or ACTIVE
 * @param password the chosen password; null for NOTIFIED
 * @param mail the address, confirmed by ACTIVE; a guardian needs one, null for a student without
 */
public record DemoAccount(
    String realm, String login, AccountState state, String password, String mail) {}
