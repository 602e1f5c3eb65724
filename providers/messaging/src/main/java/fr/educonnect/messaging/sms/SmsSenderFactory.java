package fr.educonnect.messaging.sms;

import org.keycloak.provider.ProviderFactory;

/** Holds a gateway's settings and connections. */
public interface SmsSenderFactory extends ProviderFactory<SmsSender> {}
