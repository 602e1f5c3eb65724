package fr.educonnect.messaging.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.educonnect.messaging.SendResult;
import fr.educonnect.messaging.SendResult.Verdict;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Over SMTP, to real servers. */
class MailTransportTest {

  private static final String TO = "parent@example.org";
  private static final UUID ID = UUID.fromString("6f9619ff-8b86-4011-b42d-00c04fc964ff");

  private final MailTransport transport = new MailTransport(Vaults.empty());
  private final Map<String, String> smtp = new HashMap<>();
  private GreenMail server;

  @BeforeEach
  void start() {
    server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    server.start();
    smtp.putAll(
        Map.of(
            "host", "127.0.0.1",
            "port", Integer.toString(server.getSmtp().getPort()),
            "from", "ne-pas-repondre@educonnect.example",
            "fromDisplayName", "ÉduConnect",
            "timeout", "2000"));
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void sendsTextAndHtmlInOneMail() throws Exception {
    assertThat(send("Activé", TO)).isEqualTo(SendResult.accepted());
    MimeMessage mail = received().get(0);
    assertThat(mail.getSubject()).isEqualTo("Activé");
    assertThat(mail.getContentType()).startsWith("multipart/alternative");
    Multipart parts = (Multipart) mail.getContent();
    assertThat(parts.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
    assertThat(parts.getBodyPart(0).getContent()).isEqualTo("élève €");
    assertThat(parts.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
    assertThat(parts.getBodyPart(1).getContent()).isEqualTo("<p>élève €</p>");
  }

  @Test
  void saysWhoSendsAndThatAMachineWrote() throws Exception {
    smtp.putAll(Map.of("replyTo", "aide@educonnect.example", "envelopeFrom", "retour@e.example"));
    send("s", TO);
    MimeMessage mail = received().get(0);
    assertThat(mail.getFrom()[0].toString()).contains("<ne-pas-repondre@educonnect.example>");
    assertThat(mail.getReplyTo()[0].toString()).isEqualTo("aide@educonnect.example");
    assertThat(mail.getHeader("Return-Path", null)).isEqualTo("<retour@e.example>");
    assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
    assertThat(mail.getHeader("X-Auto-Response-Suppress", null)).isEqualTo("All");
    assertThat(mail.getHeader("Content-Language", null)).isEqualTo("fr");
    assertThat(mail.getHeader("To", null)).isEqualTo(TO);
    assertThat(mail.getSentDate()).isNotNull();
  }

  @Test
  void givesTheSameMessageIdEachTime() throws Exception {
    send("s", TO);
    send("s", TO);
    assertThat(received())
        .hasSize(2)
        .allSatisfy(
            mail -> assertThat(mail.getMessageID()).isEqualTo("<" + ID + "@educonnect.example>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\n", "\r", "\u2028", "\r\n\r\n", "\u0000\r\n "})
  void letsNothingBeginAHeaderOfItsOwn(String lineBreak) throws Exception {
    smtp.put("fromDisplayName", "É" + lineBreak + "Bcc: other@example.org");
    assertThat(send("Hello" + lineBreak + "Bcc: other@example.org", TO).verdict())
        .isEqualTo(Verdict.ACCEPTED);
    MimeMessage mail = received().get(0);
    assertThat(headerNames(mail)).doesNotContain("Bcc");
    assertThat(mail.getSubject()).isEqualTo("Hello Bcc: other@example.org");
    assertThat(received()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nobody",
        "a@b@example.org",
        "x@example.org,y@example.org",
        "x@example.org\nBcc: y@z.org",
        ""
      })
  void refusesWhatIsNoAddress(String to) {
    assertThat(send("s", to)).isEqualTo(SendResult.of(Verdict.REFUSED, "address"));
    assertThat(received()).isEmpty();
  }

  @Test
  void signsInWithThePasswordOfTheVault() {
    server.setUser("sender", "from-the-vault");
    smtp.putAll(Map.of("auth", "true", "user", "sender", "password", "${vault.smtp}"));
    MailTransport withVault = new MailTransport(Vaults.holding("from-the-vault"));
    assertThat(withVault.send(smtp, mail("s", TO))).isEqualTo(SendResult.accepted());
    MailTransport wrong = new MailTransport(Vaults.holding("wrong"));
    assertThat(wrong.send(smtp, mail("s", TO)))
        .isEqualTo(SendResult.of(Verdict.UNAVAILABLE, "smtp-sign-in"));
  }

  @Test
  void isUnavailableWithoutServerAndAgainThereWhenItIs() {
    int port = server.getSmtp().getPort();
    server.stop();
    assertThat(send("s", TO)).isEqualTo(SendResult.of(Verdict.UNAVAILABLE, "smtp-connection"));
    server = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
    server.start();
    assertThat(send("s", TO)).isEqualTo(SendResult.accepted());
  }

  @ParameterizedTest
  @ValueSource(strings = {"host", "from"})
  void isUnavailableUntilItIsSet(String setting) {
    smtp.remove(setting);
    assertThat(send("s", TO)).isEqualTo(SendResult.of(Verdict.UNAVAILABLE, "smtp-not-set"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "RCPT,550 No such user,REFUSED,smtp-550",
        "RCPT,550 5.1.1 <parent@example.org>: unknown,REFUSED,smtp-550",
        "RCPT,554 5.2.1 mailbox disabled,REFUSED,smtp-554",
        "RCPT,554 5.7.1 Relay access denied,UNAVAILABLE,smtp-554",
        "RCPT,451 4.7.1 Greylisted,UNAVAILABLE,smtp-451",
        "RCPT,452 4.2.2 mailbox full,UNAVAILABLE,smtp-452",
        "MAIL,550 5.7.1 sender refused,UNAVAILABLE,smtp-550",
        "DATA,421 busy,UNAVAILABLE,smtp-421",
        ".,554 5.7.1 looks like spam,UNAVAILABLE,smtp-554",
        ".,\"\",UNAVAILABLE,smtp-connection",
        "EHLO,\"\",UNAVAILABLE,smtp-connection",
        "QUIT,\"\",ACCEPTED,accepted",
      })
  void takesForGoodOnlyWhatIsAboutTheAddress(
      String command, String answer, Verdict verdict, String reason) throws Exception {
    try (RefusingServer refusing = new RefusingServer(command, answer)) {
      smtp.put("port", Integer.toString(refusing.port()));
      assertThat(send("s", TO)).isEqualTo(SendResult.of(verdict, reason));
    }
  }

  @Test
  void insistsOnStartTlsWhereItIsSet() {
    smtp.put("starttls", "true");
    MailTransport transport = new MailTransport(Vaults.empty());
    assertThat(transport.send(smtp, mail("s", TO)).verdict()).isEqualTo(Verdict.UNAVAILABLE);
    assertThat(received()).isEmpty();
  }

  @Test
  void showsNeitherAddressNorText() {
    OutgoingMail mail = mail("subject", TO);
    assertThat(mail.toString()).isEqualTo("mail " + ID);
    assertThat(mail.text().toString()).isEqualTo("MailText");
  }

  private SendResult send(String subject, String to) {
    return transport.send(smtp, mail(subject, to));
  }

  private static OutgoingMail mail(String subject, String to) {
    return new OutgoingMail(ID, to, "fr", new MailText(subject, "élève €", "<p>élève €</p>"));
  }

  private List<MimeMessage> received() {
    return List.of(server.getReceivedMessages());
  }

  private static List<String> headerNames(MimeMessage mail) throws MessagingException {
    return Collections.list(mail.getAllHeaders()).stream().map(header -> header.getName()).toList();
  }
}
