package fr.educonnect.messaging.twilio;

import fr.educonnect.messaging.SendResult;
import fr.educonnect.messaging.SendResult.Verdict;
import fr.educonnect.messaging.sms.SmsMessage;
import fr.educonnect.messaging.sms.SmsSender;
import fr.educonnect.messaging.sms.SmsSenderFactory;
import java.util.List;
import org.jboss.logging.Logger;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderConfigProperty;

/** Offers {@link TwilioSmsSender} as {@code twilio}. */
public final class TwilioSmsSenderFactory implements SmsSenderFactory {

  private static final Logger LOG = Logger.getLogger(TwilioSmsSenderFactory.class);

  private SmsSender sender;

  @Override
  public String getId() {
    return "twilio";
  }

  /** The same for all: it holds nothing of a request. */
  @Override
  public SmsSender create(KeycloakSession session) {
    return sender;
  }

  @Override
  public void init(Config.Scope config) {
    sender =
        TwilioSettings.read(new TwilioOptionValues(config))
            .<SmsSender>map(TwilioSmsSender::new)
            .orElseGet(TwilioSmsSenderFactory::withoutAccount);
  }

  @Override
  public void postInit(KeycloakSessionFactory factory) {
    // Connections are made when they are needed.
  }

  @Override
  public void close() {
    // Connections end with the server.
  }

  @Override
  public List<ProviderConfigProperty> getConfigMetadata() {
    return TwilioOption.metadata();
  }

  private static SmsSender withoutAccount() {
    LOG.info("No account is set at Twilio: text messages wait");
    return new WithoutAccount();
  }

  /** Lets messages wait until an account is set. */
  private static final class WithoutAccount implements SmsSender {

    @Override
    public SendResult send(SmsMessage message) {
      return SendResult.of(Verdict.UNAVAILABLE, "twilio-not-set");
    }

    @Override
    public void close() {
      // Holds nothing.
    }
  }
}
