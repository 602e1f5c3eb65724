package fr.educonnect.testing.demoaccounts;

import fr.educonnect.domain.account.AccountEvent;

/**
 * Something that a school or a contact brings about, and that brings nothing along.
 *
 * @param realm whose mails tell of it
 */
public record DemoEvent(String realm, String login, AccountEvent event) {}
