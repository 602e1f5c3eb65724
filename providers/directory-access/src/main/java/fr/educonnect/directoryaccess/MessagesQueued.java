package fr.educonnect.directoryaccess;

import org.keycloak.provider.ProviderEvent;

/** A request has ended that may have queued messages: whoever sends them need not wait longer. */
public record MessagesQueued() implements ProviderEvent {}
