package fr.educonnect.testing.journeys.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.staff.Office;
import fr.educonnect.testing.journeys.staff.StagedSchool;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.messages.Mail;
import fr.educonnect.testing.stack.messages.ReluctantMailServer;
import fr.educonnect.testing.stack.process.Wait;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * A school notifies 1,500 guardians by mail, class by class, the mail server puts off every tenth
 * mail, and a node dies in the middle of it. A node does two jobs at a time: of three, each node
 * has one.
 */
@ExtendWith(StackExtension.class)
@Isolated
@Order(Nodes.LOSING)
class MailJobTest {
  private static final int FAMILIES = 1500;
  private static final int CLASSES = 3;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Pattern PASSWORD =
      Pattern.compile("mot de passe provisoire\u00a0: ([A-Z2-9]{8})\\b");

  private static FileTime before;
  private static ReluctantMailServer server;
  private static Stack stack;
  private static StagedSchool school;
  private static Office office;
  private static MailJobs jobs;
  private static List<String> inFlight;

  @BeforeAll
  static void killANodeInTheMiddle(Stack running, Nodes nodes) {
    before = FileTime.from(Instant.now());
    stack = running;
    server = ReluctantMailServer.start(10);
    school = StagedSchool.college(stack, FAMILIES);
    office = Office.ofHead(stack, school);
    jobs = new MailJobs(stack, server, school.id());
    for (int i = 0; i < CLASSES; i++) {
      office.order("guardians", "NOTIFY_MAIL", family(i), "");
    }
    Wait.until("a part of the mails", PATIENCE, () -> server.count() > FAMILIES / 5);
    nodes.killSecond();
    String until = jobs.leasesEnd();
    assertThat(jobs.open()).describedAs("jobs that are not at their end").isPositive();
    jobs.leasesOfJobsAreOver();
    inFlight = jobs.leasesOfMailsAreOver(until);
  }

  private static List<Long> family(int part) {
    int size = FAMILIES / CLASSES;
    return IntStream.range(part * size, (part + 1) * size).mapToObj(school::guardian).toList();
  }

  @AfterAll
  static void asBefore(Nodes nodes) {
    jobs.close();
    server.close();
    nodes.restartSecond();
  }

  @Test
  void eachAccountIsMailedAndNoneTwiceButWhatWasInFlight() {
    Map<String, Set<String>> ids = new HashMap<>();
    Map<String, Integer> copies = new HashMap<>();
    for (Mail mail : server.mails()) {
      copies.merge(mail.to(), 1, Integer::sum);
      ids.computeIfAbsent(mail.to(), to -> new HashSet<>()).add(mail.messageId());
    }
    Set<String> twice =
        copies.entrySet().stream()
            .filter(entry -> entry.getValue() > 1)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());

    assertThat(copies).hasSize(FAMILIES);
    assertThat(inFlight.stream().map(school::address).toList()).containsAll(twice);
    assertThat(ids.values()).allMatch(of -> of.size() == 1);
    assertThat(jobs.states()).containsExactly(List.of("NOTIFIED", Integer.toString(FAMILIES)));
    assertThat(server.putOff()).isGreaterThanOrEqualTo(FAMILIES / 10);
  }

  @Test
  void everyMailHasItsAccountsPasswordAndNoneIsLeftAnywhere() {
    Map<String, String> mailed =
        server.mails().stream()
            .collect(Collectors.toMap(Mail::to, MailJobTest::password, (one, same) -> one));
    String order = "{\"kind\":\"EXPORT_CSV\",\"selection\":{\"filter\":{}}}";
    String list = office.file(office.order("guardians", order, "passwords-after-the-mails")).text();

    assertThat(list.lines().filter(line -> line.startsWith(school.uai())).toList())
        .hasSize(FAMILIES)
        .allMatch(line -> isMailed(line, mailed));
    ClearPasswords left = new ClearPasswords(stack, Set.copyOf(mailed.values()));
    assertThat(left.inDatabases()).isEmpty();
    assertThat(left.inFiles(before)).isEmpty();
  }

  private static String password(Mail mail) {
    Matcher password = PASSWORD.matcher(mail.text());
    assertThat(password.find()).isTrue();
    return password.group(1);
  }

  private static boolean isMailed(String line, Map<String, String> mailed) {
    String[] values = line.split(";", -1);
    String address = values[8].replace('.', '-') + "@register.example";
    return values[9].equals(mailed.get(address));
  }
}
