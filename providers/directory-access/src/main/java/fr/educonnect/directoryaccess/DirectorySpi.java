package fr.educonnect.directoryaccess;

import org.keycloak.provider.Provider;
import org.keycloak.provider.ProviderFactory;
import org.keycloak.provider.Spi;

/** The SPI {@code directory}: {@code session.getProvider(DirectoryProvider.class)}. */
public final class DirectorySpi implements Spi {

  @Override
  public boolean isInternal() {
    return false;
  }

  @Override
  public String getName() {
    return "directory";
  }

  @Override
  public Class<? extends Provider> getProviderClass() {
    return DirectoryProvider.class;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public Class<? extends ProviderFactory> getProviderFactoryClass() {
    return DirectoryProviderFactory.class;
  }
}
