package fr.educonnect.testing.demoaccounts;

import fr.educonnect.domain.account.AccountEvent;

/**
 * Something that a school or a contact brings about.
 *
 * @param realm whose mails tell of it
 * @param mail an address that it brings along; null for none
 */
public record DemoEvent(String realm, String login, AccountEvent event, String mail) {}
