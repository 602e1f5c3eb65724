package fr.educonnect.testing.stack.messages;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mails by SMTP and text messages by HTTP arrive in the lists, newest first. */
class MessageServerTest {
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

    assertThat(request("/mailbox", HttpRequest.newBuilder().DELETE()).statusCode()).isEqualTo(204);
    assertThat(get("/mailbox")).isEqualTo("[]");
  }

  @Test
  void takesTextMessagesAsTwilioDoes() throws Exception {
    HttpResponse<String> created = sms("To=%2B33612345678&From=EduConnect&Body=Code+123456");
    assertThat(created.statusCode()).isEqualTo(201);
    assertThat(created.body()).contains("\"account_sid\":\"AC1\"", "\"status\":\"queued\"");
    assertThat(get("/sms")).contains("\"to\":\"+33612345678\"", "Code 123456");
  }

  @Test
  void refusesANumberThatCannotBeOne() throws Exception {
    HttpResponse<String> refused = sms("To=0612345678&From=EduConnect&Body=Code");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("\"code\":21211");
    assertThat(get("/sms")).isEqualTo("[]");
  }

  private HttpResponse<String> sms(String form) throws IOException, InterruptedException {
    return request(
        "/2010-04-01/Accounts/AC1/Messages.json",
        HttpRequest.newBuilder().POST(BodyPublishers.ofString(form)));
  }

  private String get(String path) throws IOException, InterruptedException {
    return request(path, HttpRequest.newBuilder()).body();
  }

  private HttpResponse<String> request(String path, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + ports.messages() + path);
    return http.send(request.uri(address).build(), BodyHandlers.ofString());
  }

  private void send(String subject) throws MessagingException {
    Properties settings = new Properties();
    settings.put("mail.smtp.host", "127.0.0.1");
    settings.put("mail.smtp.port", Integer.toString(ports.smtp()));
    MimeMessage mail = new MimeMessage(Session.getInstance(settings));
    mail.setFrom(new InternetAddress("educonnect@example.org"));
    mail.setRecipient(RecipientType.TO, new InternetAddress("parent@example.org"));
    mail.setSubject(subject);
    mail.setText("Bonjour");
    Transport.send(mail);
  }
}
