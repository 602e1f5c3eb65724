package fr.educonnect.messaging;

import org.keycloak.provider.Provider;
import org.keycloak.provider.ProviderFactory;
import org.keycloak.provider.Spi;

/** The SPI {@code messaging}; its factory runs the worker of each node. */
public final class MessagingSpi implements Spi {

  @Override
  public boolean isInternal() {
    return false;
  }

  @Override
  public String getName() {
    return "messaging";
  }

  @Override
  public Class<? extends Provider> getProviderClass() {
    return MessagingProvider.class;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public Class<? extends ProviderFactory> getProviderFactoryClass() {
    return MessagingProviderFactory.class;
  }
}
