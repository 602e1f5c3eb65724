package fr.educonnect.testing.stack.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.educonnect.testing.stack.Ports;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mails by SMTP and text messages by HTTP arrive in the lists, newest first. */
class MessageServerTest {
  private static final String PATH =
      "/2010-04-01/Accounts/" + TwilioStandIn.ACCOUNT + "/Messages.json";
  private static final String SIGNED_IN =
      "Basic "
          + Base64.getEncoder()
              .encodeToString(
                  (TwilioStandIn.ACCOUNT + ":" + TwilioStandIn.TOKEN)
                      .getBytes(StandardCharsets.UTF_8));
  private static final String MESSAGE = "To=%2B33612345678&From=EduConnect&Body=Code";

  private final HttpClient http = HttpClient.newHttpClient();
  private final Ports ports = Ports.free();
  private MailServer mails;
  private MessageServer messages;

  @BeforeEach
  void start() {
    mails = MailServer.start(ports.smtp());
    messages = MessageServer.start(ports.messages(), mails);
  }

  @AfterEach
  void stop() {
    messages.close();
    mails.close();
  }

  @Test
  void listsMailsNewestFirstUntilTheyAreEmptied() throws Exception {
    send("first");
    send("<b>second</b>");
    String list = get("/mailbox");
    assertThat(list).containsSubsequence("<b>second</b>", "first");
    assertThat(list).contains("\"to\":\"parent@example.org\"", "\"text\":\"Bonjour");
    assertThat(get("/")).contains("&lt;b&gt;second").doesNotContain("<b>second");
    assertThat(list).contains("\"messageId\":\"<");

    assertThat(request("/mailbox", HttpRequest.newBuilder().DELETE()).statusCode()).isEqualTo(204);
    assertThat(get("/mailbox")).isEqualTo("[]");
  }

  @Test
  void keepsWhatCameWhenTheMailServerGoesDownAndComesBack() throws Exception {
    send("before");
    assertThat(put("/mailbox/server", "DOWN")).isEqualTo(204);
    assertThat(get("/mailbox/server")).isEqualTo("DOWN");
    assertThat(get("/mailbox")).contains("before");
    assertThatThrownBy(() -> send("meanwhile")).isInstanceOf(MessagingException.class);
    assertThat(put("/mailbox/server", "UP")).isEqualTo(204);
    send("after");
    assertThat(get("/mailbox")).containsSubsequence("after", "before").doesNotContain("meanwhile");
    assertThat(put("/mailbox/server", "SIDEWAYS")).isEqualTo(400);
  }

  @Test
  void showsTheHtmlOfMailsInAFrameThatCanDoNothing() throws Exception {
    MimeMessage mail = mail("html");
    mail.setText(
        "<p title=\"x\">https://example.org/</p><script>alert(1)</script>", "UTF-8", "html");
    Transport.send(mail);
    HttpResponse<String> page = request("/", HttpRequest.newBuilder());
    assertThat(page.body())
        .contains("<iframe sandbox ", "&lt;script&gt;alert(1)")
        .doesNotContain("<script");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'");
  }

  @Test
  void takesTextMessagesAsTwilioDoes() throws Exception {
    HttpResponse<String> created = sms("To=%2B33612345678&From=EduConnect&Body=Code+123456");
    assertThat(created.statusCode()).isEqualTo(201);
    assertThat(created.body())
        .contains("\"account_sid\":\"" + TwilioStandIn.ACCOUNT, "\"status\":\"queued\"");
    assertThat(get("/sms")).contains("\"to\":\"+33612345678\"", "Code 123456");
  }

  @Test
  void takesNothingFromWhoDoesNotSignInAsTheAccount() throws Exception {
    assertThat(sms(PATH, "Basic x", MESSAGE).statusCode()).isEqualTo(401);
    assertThat(sms("/2010-04-01/Accounts/AC1/Messages.json", SIGNED_IN, MESSAGE).body())
        .contains("\"code\":20003");
    assertThat(get("/sms")).isEqualTo("[]");
  }

  @Test
  void refusesANumberThatCannotBeOne() throws Exception {
    HttpResponse<String> refused = sms("To=0612345678&From=EduConnect&Body=Code");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("\"code\":21211");
    assertThat(get("/sms")).isEqualTo("[]");
  }

  @ParameterizedTest
  @CsvSource({"BUSY,429,20429", "ERROR,500,20500", "REFUSED,400,21614"})
  void failsAsItIsTold(String mode, int status, int code) throws Exception {
    assertThat(put("/sms/mode", mode)).isEqualTo(204);
    HttpResponse<String> failed = sms(MESSAGE);
    assertThat(failed.statusCode()).isEqualTo(status);
    assertThat(failed.body()).contains("\"code\":" + code);
    assertThat(failed.headers().firstValue("Retry-After").isPresent()).isEqualTo(status == 429);
    assertThat(get("/sms")).isEqualTo("[]");
    messages.setMode(GatewayMode.SUCCESS);
    assertThat(sms(MESSAGE).statusCode()).isEqualTo(201);
    assertThat(put("/sms/mode", "ODD")).isEqualTo(400);
  }

  @Test
  void isSlowUntilItIsToldOtherwiseAndServesOthersMeanwhile() throws Exception {
    messages.setMode(GatewayMode.SLOW);
    CompletableFuture<HttpResponse<String>> slow =
        http.sendAsync(smsRequest(PATH, SIGNED_IN, MESSAGE), BodyHandlers.ofString());
    assertThat(get("/sms")).isEqualTo("[]");
    assertThat(slow).isNotDone();
    assertThat(put("/sms/mode", "SUCCESS")).isEqualTo(204);
    assertThat(slow.get(5, TimeUnit.SECONDS).statusCode()).isEqualTo(201);
  }

  private HttpResponse<String> sms(String form) throws IOException, InterruptedException {
    return sms(PATH, SIGNED_IN, form);
  }

  private HttpResponse<String> sms(String path, String authorization, String form)
      throws IOException, InterruptedException {
    return http.send(smsRequest(path, authorization, form), BodyHandlers.ofString());
  }

  private HttpRequest smsRequest(String path, String authorization, String form) {
    return HttpRequest.newBuilder(address(path))
        .header("Authorization", authorization)
        .POST(BodyPublishers.ofString(form))
        .build();
  }

  private int put(String path, String word) throws IOException, InterruptedException {
    return request(path, HttpRequest.newBuilder().PUT(BodyPublishers.ofString(word))).statusCode();
  }

  private String get(String path) throws IOException, InterruptedException {
    return request(path, HttpRequest.newBuilder()).body();
  }

  private HttpResponse<String> request(String path, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.uri(address(path)).build(), BodyHandlers.ofString());
  }

  private URI address(String path) {
    return URI.create("http://127.0.0.1:" + ports.messages() + path);
  }

  private void send(String subject) throws MessagingException {
    Transport.send(mail(subject));
  }

  private MimeMessage mail(String subject) throws MessagingException {
    Properties settings = new Properties();
    settings.put("mail.smtp.host", "127.0.0.1");
    settings.put("mail.smtp.port", Integer.toString(ports.smtp()));
    MimeMessage mail = new MimeMessage(Session.getInstance(settings));
    mail.setFrom(new InternetAddress("educonnect@example.org"));
    mail.setRecipient(RecipientType.TO, new InternetAddress("parent@example.org"));
    mail.setSubject(subject);
    mail.setText("Bonjour");
    return mail;
  }
}
