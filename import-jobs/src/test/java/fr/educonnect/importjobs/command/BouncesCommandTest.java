package fr.educonnect.importjobs.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.educonnect.directory.TestAccounts;
import fr.educonnect.importjobs.Workplace;
import fr.educonnect.importjobs.bounce.Reports;
import jakarta.mail.Flags.Flag;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

class BouncesCommandTest {

  private static final String SENT = "0f8fad5b-d9cb-469f-a165-70867728950e";
  private static final String DELAYED = "1f8fad5b-d9cb-469f-a165-70867728950e";
  private static final String WAITS = "2f8fad5b-d9cb-469f-a165-70867728950e";
  private static final String STRANGE = "3f8fad5b-d9cb-469f-a165-70867728950e";

  private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", "imap"));
  private final PGSimpleDataSource directory = new PGSimpleDataSource();
  @TempDir private Path root;
  private Workplace place;
  private GreenMailUser mailbox;

  @BeforeEach
  void begin() throws SQLException {
    mail.start();
    mailbox = mail.setUser("retours@educonnect.example", "retours", "secret-of-the-mailbox");
    place = new Workplace(root);
    directory.setURL(place.jdbcUrl());
    TestAccounts.populate(directory);
    message(SENT, "'SENT'");
    message(DELAYED, "'SENT'");
    message(WAITS, "null");
    settings("secret-of-the-mailbox");
  }

  @AfterEach
  void end() {
    mail.stop();
  }

  @Test
  void mailsThatCameBackAreRefusedOnceAndTheirReportsGo() throws Exception {
    deliver(Reports.whole("failed", "5.1.1", id(SENT)));
    deliver(Reports.headers("failed", "5.1.1", id(SENT)));
    deliver(Reports.headers("delayed", "4.4.1", id(DELAYED)));
    deliver(Reports.headers("failed", "5.2.1", id(WAITS)));
    deliver(Reports.headers("failed", "5.1.1", id(STRANGE)));
    deliver(Reports.letter(id(DELAYED)));

    assertThat(run("--json")).isZero();
    assertThat(place.out())
        .isEqualToIgnoringNewLines("{\"refused\":1,\"other\":2,\"later\":1,\"foreign\":2}");
    assertThat(messages())
        .containsExactly(
            SENT + " REFUSED returned-5.1.1", DELAYED + " SENT null", WAITS + " null null");
    assertThat(kept()).containsExactly(false, true, true);

    execute("update message set outcome = 'SENT', ended_at = now() where outcome is null");
    assertThat(run()).isZero();
    assertThat(place.out())
        .isEqualToIgnoringNewLines(
            "1 mails came back, 0 reports without effect, 0 for later, 0 other mails left");
    assertThat(messages()).contains(WAITS + " REFUSED returned-5.2.1");
    assertThat(kept()).containsExactly(true, true);

    assertThat(run()).isZero();
    assertThat(place.out()).startsWith("0 mails came back, 0 reports");
    assertThat(place.out() + place.err()).doesNotContain("nowhere.example");
  }

  @Test
  void aMailboxThatCannotBeReadIsSaidWithoutItsSecret() {
    settings("another-secret");
    assertThat(run()).isEqualTo(ExitCode.FAILED.code());
    assertThat(place.err())
        .contains("the mailbox refuses user or password")
        .doesNotContain("secret");
    mail.stop();
    assertThat(run()).isEqualTo(ExitCode.FAILED.code());
    assertThat(place.err()).contains("the mailbox cannot be opened");
  }

  @Test
  void onlyAnAddressOfImapWithoutItsUserIsTaken() {
    for (String address : List.of("http://mail.example", "imaps://a@mail.example", "INBOX")) {
      settings(address, "secret");
      assertThat(run()).isEqualTo(ExitCode.USAGE.code());
      assertThat(place.err()).contains("is not an address of IMAP");
    }
    place.settings("", "  \"16\":\n    second: {}\n");
    assertThat(run()).isEqualTo(ExitCode.USAGE.code());
    assertThat(place.err()).contains("bounces.mailbox is missing");
  }

  private void settings(String password) {
    settings("imap://127.0.0.1:" + mail.getImap().getPort() + "/INBOX", password);
  }

  private void settings(String address, String password) {
    place.settings(
        "bounces: {mailbox: \"%s\", user: retours, password: %s}\n".formatted(address, password),
        "  \"16\":\n    second: {}\n");
  }

  private int run(String... options) {
    List<String> words = new ArrayList<>(List.of("bounces", "-c", place.settings().toString()));
    words.addAll(List.of(options));
    return place.run(words.toArray(String[]::new));
  }

  private void deliver(String report) throws Exception {
    mailbox.deliver(Reports.mail(report));
  }

  private static String id(String message) {
    return "<" + message + "@educonnect.example>";
  }

  /** Of each mail that is left, whether it counts as read. */
  private List<Boolean> kept() throws Exception {
    return mail.getManagers().getImapHostManager().getInbox(mailbox).getMessages().stream()
        .map(stored -> stored.isSet(Flag.SEEN))
        .toList();
  }

  private void message(String id, String outcome) throws SQLException {
    execute(
        """
        insert into message (id, kind, channel, realm, locale, destination, account_id,
          useful_until, ended_at, outcome)
        select '%s', 'NOTIFICATION', 'MAIL', 'r', 'fr', 'parent@nowhere.example', 162000000000002,
          now(), case when o is not null then now() end, o
        from (select %s::text as o) x
        """
            .formatted(id, outcome));
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = directory.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<String> messages() throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = directory.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select id, outcome, reason from message order by id")) {
      while (row.next()) {
        rows.add(row.getString(1) + " " + row.getString(2) + " " + row.getString(3));
      }
    }
    return rows;
  }
}
