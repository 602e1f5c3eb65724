package fr.educonnect.messaging.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.messaging.MapScope;
import fr.educonnect.messaging.SendResult;
import fr.educonnect.messaging.SendResult.Verdict;
import fr.educonnect.messaging.sms.SmsMessage;
import fr.educonnect.messaging.sms.SmsSender;
import fr.educonnect.messaging.twilio.ScriptedGateway.Received;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Twilio's own SDK against an HTTP server. */
class TwilioSmsSenderTest {

  private static final SmsMessage MESSAGE =
      new SmsMessage("+33612345678", "123456 est votre code É", "reference");

  private final ScriptedGateway gateway = new ScriptedGateway();
  private final Map<String, String> settings =
      new HashMap<>(
          Map.of(
              "base-url", gateway.url(),
              "account-sid", "AC1",
              "auth-token", "secret",
              "from", "EduConnect",
              "connect-timeout", "1",
              "read-timeout", "1"));

  @AfterEach
  void close() {
    gateway.close();
  }

  @Test
  void handsOverNumberSenderAndTextInTheNameOfTheAccount() {
    assertThat(send()).isEqualTo(SendResult.accepted());
    Received received = gateway.received().get(0);
    assertThat(received.path()).isEqualTo("/2010-04-01/Accounts/AC1/Messages.json");
    assertThat(received.authorization()).isEqualTo(basic("AC1:secret"));
    assertThat(received.form())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("To", "+33612345678", "From", "EduConnect", "Body", MESSAGE.text()));
  }

  @Test
  void sendsThroughAMessagingServiceAndSignsInWithAnApiKeyWhereTheyAreSet() {
    settings.remove("from");
    settings.put("messaging-service-sid", "MG1");
    settings.put("api-key-sid", "SK1");
    settings.put("base-url", gateway.url() + "/behind/a/proxy/");
    assertThat(send().verdict()).isEqualTo(Verdict.ACCEPTED);
    Received received = gateway.received().get(0);
    assertThat(received.path()).startsWith("/behind/a/proxy/2010-04-01/Accounts/AC1/");
    assertThat(received.authorization()).isEqualTo(basic("SK1:secret"));
    assertThat(received.form())
        .containsEntry("MessagingServiceSid", "MG1")
        .doesNotContainKey("From");
  }

  @Test
  void isBusyForAsLongAsTheGatewaySays() {
    gateway.answers(429, "{\"code\": 20429, \"status\": 429}", "Retry-After", "7");
    assertThat(send())
        .isEqualTo(new SendResult(Verdict.BUSY, "http-429", Optional.of(Duration.ofSeconds(7))));
    gateway.answers(429, "", "Retry-After", "Wed, 21 Oct 2026 07:28:00 GMT");
    assertThat(send()).isEqualTo(SendResult.of(Verdict.BUSY, "http-429"));
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503})
  void isUnavailableWhenTheGatewayFailsAndTriesOnce(int status) {
    gateway.answers(status, "<html>broken</html>");
    assertThat(send()).isEqualTo(SendResult.of(Verdict.UNAVAILABLE, "http-" + status));
    assertThat(gateway.received()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {21211, 21408, 21610, 21614})
  void refusesNumbersThatTwilioRefuses(int code) {
    gateway.refuses(400, code);
    assertThat(send()).isEqualTo(SendResult.of(Verdict.REFUSED, "twilio-" + code));
  }

  @ParameterizedTest
  @CsvSource({"401,20003,twilio-20003", "400,21606,twilio-21606", "404,20404,twilio-20404"})
  void doesNotBlameTheNumberForWhatIsWrongWithTheAccount(int status, int code, String reason) {
    gateway.refuses(status, code);
    assertThat(send()).isEqualTo(SendResult.of(Verdict.UNAVAILABLE, reason));
  }

  @Test
  void isUnavailableWhenARefusalHasNoCode() {
    gateway.answers(403, "<html>no</html>");
    assertThat(send()).isEqualTo(SendResult.of(Verdict.UNAVAILABLE, "http-403"));
  }

  @Test
  void doesNotKnowAfterAnAnswerThatIsNotTwilios() {
    gateway.answers(200, "<html>Welcome to this network</html>");
    assertThat(send().verdict()).isEqualTo(Verdict.UNKNOWN);
    gateway.answers(302, "", "Location", gateway.url());
    assertThat(send().verdict()).isEqualTo(Verdict.UNKNOWN);
    gateway.answers(504, "");
    assertThat(send()).isEqualTo(SendResult.of(Verdict.UNKNOWN, "http-504"));
    gateway.answers(201, "{}");
    assertThat(send().verdict()).isEqualTo(Verdict.UNKNOWN);
    assertThat(gateway.received()).hasSize(4);
  }

  @Test
  void doesNotKnowWhenNoAnswerComesInTime() {
    gateway.hangs();
    assertThat(send()).isEqualTo(SendResult.of(Verdict.UNKNOWN, "timeout"));
    gateway.hangsWithinTheAnswer();
    assertThat(send()).isEqualTo(SendResult.of(Verdict.UNKNOWN, "timeout"));
    assertThat(gateway.received()).hasSize(2);
  }

  @Test
  void doesNotKnowWhenTheGatewayHangsUp() {
    gateway.hangsUp();
    assertThat(send()).isEqualTo(SendResult.of(Verdict.UNKNOWN, "no-answer"));
    assertThat(gateway.received()).hasSize(1);
  }

  @Test
  void isUnavailableWhenNothingListens() throws Exception {
    try (ServerSocket free = new ServerSocket(0)) {
      settings.put("base-url", "http://127.0.0.1:" + free.getLocalPort());
    }
    assertThat(send()).isEqualTo(SendResult.of(Verdict.UNAVAILABLE, "connect"));
    settings.put("base-url", "https://does-not-exist.invalid");
    assertThat(send()).isEqualTo(SendResult.of(Verdict.UNAVAILABLE, "connect"));
  }

  @Test
  void isUnavailableWhenTheOtherSideIsNotTrusted() {
    settings.put("base-url", gateway.url().replace("http:", "https:"));
    assertThat(send().mayBeRepeated()).isTrue();
    assertThat(gateway.received()).isEmpty();
  }

  @Test
  void isBusyWhenSoManyAreOnTheirWayAlready() throws Exception {
    settings.put("max-concurrent", "1");
    settings.put("read-timeout", "3");
    SmsSender sender = sender();
    gateway.hangs();
    CompletableFuture<SendResult> first = CompletableFuture.supplyAsync(() -> sender.send(MESSAGE));
    while (gateway.received().isEmpty()) {
      Thread.onSpinWait();
    }
    SendResult second = sender.send(MESSAGE);
    assertThat(second).isEqualTo(SendResult.of(Verdict.BUSY, "bulkhead"));
    assertThat(first.get(9, TimeUnit.SECONDS).verdict()).isEqualTo(Verdict.UNKNOWN);
    assertThat(gateway.received()).hasSize(1);
  }

  @Test
  void waitsForAnAccount() {
    settings.remove("account-sid");
    assertThat(send()).isEqualTo(SendResult.of(Verdict.UNAVAILABLE, "twilio-not-set"));
    assertThat(gateway.received()).isEmpty();
  }

  @Test
  void showsNeitherNumberNorText() {
    assertThat(MESSAGE.toString()).isEqualTo("SmsMessage[reference]");
  }

  private SendResult send() {
    return sender().send(MESSAGE);
  }

  private SmsSender sender() {
    TwilioSmsSenderFactory factory = new TwilioSmsSenderFactory();
    factory.init(new MapScope(settings));
    return factory.create(null);
  }

  private static String basic(String userAndSecret) {
    byte[] bytes = userAndSecret.getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(bytes);
  }
}
