package fr.educonnect.messaging.mail;

import java.util.Map;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.keycloak.common.enums.HostnameVerificationPolicy;
import org.keycloak.models.KeycloakSession;
import org.keycloak.truststore.JSSETruststoreConfigurator;

/**
 * The realm's mail settings in Jakarta Mail's words, as Keycloak translates them, with two
 * differences: STARTTLS that is set is insisted on, because mails carry links that open accounts;
 * and the dialogue with the server is never written out, even where the realm asks for it.
 */
final class SmtpProperties {

  private static final String PREFIX = "mail.smtp.";
  private static final String TEN_SECONDS = "10000";

  private SmtpProperties() {}

  static Properties of(Map<String, String> smtp, KeycloakSession session) {
    Properties properties = new Properties();
    set(properties, "host", smtp.get("host"));
    set(properties, "port", smtp.get("port"));
    set(properties, "from", smtp.get("envelopeFrom"));
    // What comes back to the sender's mailbox names the mail and does not repeat it (RFC 3461).
    set(properties, "dsn.ret", "HDRS");
    set(properties, "timeout", smtp.getOrDefault("timeout", TEN_SECONDS));
    set(properties, "connectiontimeout", smtp.getOrDefault("connectionTimeout", TEN_SECONDS));
    set(properties, "writetimeout", smtp.getOrDefault("writeTimeout", TEN_SECONDS));
    // Otherwise the machine's own name is looked up and told.
    properties.setProperty("mail.from", smtp.get("from"));
    if (isOn(smtp, "auth")) {
      set(properties, "auth", "true");
      if ("token".equals(smtp.get("authType"))) {
        set(properties, "auth.mechanisms", "XOAUTH2");
      }
    }
    if (isOn(smtp, "ssl")) {
      set(properties, "ssl.enable", "true");
    }
    if (isOn(smtp, "starttls")) {
      set(properties, "starttls.enable", "true");
      set(properties, "starttls.required", "true");
    }
    if (isOn(smtp, "ssl") || isOn(smtp, "starttls")) {
      trust(properties, new JSSETruststoreConfigurator(session));
    }
    return properties;
  }

  private static void trust(Properties properties, JSSETruststoreConfigurator truststore) {
    SSLSocketFactory factory = truststore.getSSLSocketFactory();
    boolean anyHost =
        factory != null && truststore.getProvider().getPolicy() == HostnameVerificationPolicy.ANY;
    set(properties, "ssl.checkserveridentity", Boolean.toString(!anyHost));
    if (factory != null) {
      properties.put(PREFIX + "ssl.socketFactory", factory);
    }
    if (anyHost) {
      set(properties, "ssl.trust", "*");
    }
  }

  private static void set(Properties properties, String name, String value) {
    if (value != null && !value.isBlank()) {
      properties.setProperty(PREFIX + name, value);
    }
  }

  private static boolean isOn(Map<String, String> smtp, String name) {
    return "true".equals(smtp.get(name));
  }
}
