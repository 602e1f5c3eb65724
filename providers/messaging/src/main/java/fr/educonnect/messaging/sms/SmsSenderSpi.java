package fr.educonnect.messaging.sms;

import org.keycloak.provider.Provider;
import org.keycloak.provider.ProviderFactory;
import org.keycloak.provider.Spi;

/** The SPI {@code sms-sender}: {@code session.getProvider(SmsSender.class)}. */
public final class SmsSenderSpi implements Spi {

  @Override
  public boolean isInternal() {
    return false;
  }

  @Override
  public String getName() {
    return "sms-sender";
  }

  @Override
  public Class<? extends Provider> getProviderClass() {
    return SmsSender.class;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public Class<? extends ProviderFactory> getProviderFactoryClass() {
    return SmsSenderFactory.class;
  }
}
