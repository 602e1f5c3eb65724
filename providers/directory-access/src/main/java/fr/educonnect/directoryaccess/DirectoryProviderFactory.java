package fr.educonnect.directoryaccess;

import org.keycloak.provider.ProviderFactory;

/** Makes the provider of a request. */
public interface DirectoryProviderFactory extends ProviderFactory<DirectoryProvider> {}
