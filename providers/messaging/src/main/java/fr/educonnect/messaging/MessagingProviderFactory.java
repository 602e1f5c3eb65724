package fr.educonnect.messaging;

import org.keycloak.provider.ProviderFactory;

/** Holds what a node sends with. */
public interface MessagingProviderFactory extends ProviderFactory<MessagingProvider> {}
