package fr.educonnect.directory.account;

import static fr.educonnect.directory.TestAccounts.GUARDIAN;
import static fr.educonnect.directory.TestAccounts.PARTNER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.TestDirectory;
import fr.educonnect.directory.message.QueueContext;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.domain.link.LinkStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GuardianLinksTest {

  private static final long CHILD = 162000000000009L;
  private static final long OTHER = 162000000000019L;
  private static final QueueContext ASKER =
      new QueueContext("families", "en", Optional.of("0a"), Optional.empty());

  private DirectoryPool pool;
  private GuardianLinks links;

  @BeforeEach
  void open() {
    pool = TestAccounts.open();
    links = new GuardianLinks(pool, ChildrenNotices.NONE);
    execute(
        "insert into student (id, ine) values (162000000000019, '12345678902');"
            + "insert into guardian_link (account_id, student_id) values"
            + " (162000000000002, 162000000000019);"
            + "update school set mail = 'ce.' || lower(uai) || '@school.example'");
  }

  @AfterEach
  void close() {
    pool.close();
  }

  @Test
  void confirmsTheChildrenThatItIsTold() {
    assertThat(links.of(PARTNER))
        .containsExactly(
            new LinkedStudent(
                CHILD, LinkStatus.PROPOSED, true, Optional.of(LocalDate.of(2012, 3, 4))));
    confirm(PARTNER, OTHER);
    assertThat(status(PARTNER)).containsExactly("162000000000009 PROPOSED");
    confirm(PARTNER, CHILD);
    assertThat(status(PARTNER)).containsExactly("162000000000009 CONFIRMED");
    assertThat(messages()).isEmpty();
  }

  @Test
  void aReportIsToldToEverySchoolOfTheChild() {
    assertThat(links.report(GUARDIAN, Set.of(CHILD), ASKER)).containsExactly(CHILD);
    assertThat(status(GUARDIAN))
        .containsExactly("162000000000009 REPORTED", "162000000000019 PROPOSED");
    assertThat(messages())
        .containsExactly(
            "WRONG_LINK_REPORTED ce.0310001a@school.example 162000000000009 161000000000010 fr",
            "WRONG_LINK_REPORTED ce.0310002b@school.example 162000000000009 162000000000020 fr");
    assertThat(links.report(GUARDIAN, Set.of(CHILD), ASKER)).as("again").isEmpty();
    assertThat(messages()).hasSize(2);
  }

  @Test
  void schoolsThatNeedNotKnowAreNotTold() {
    execute(
        "insert into school_setting (uai, degree, wrong_link_mail)"
            + " values ('0310001A', 'FIRST', false), ('0310002B', 'FIRST', false);"
            + "update enrolment set left_on = current_date where school_id = 162000000000020");
    assertThat(links.report(GUARDIAN, Set.of(CHILD), ASKER)).containsExactly(CHILD);
    assertThat(messages()).isEmpty();
  }

  @Test
  void aSoleLinkOrTheLastOneLeftIsNeverReported() {
    assertThat(links.report(PARTNER, Set.of(CHILD), ASKER)).isEmpty();
    assertThat(links.report(GUARDIAN, Set.of(CHILD, OTHER), ASKER)).isEmpty();
    assertThat(links.report(GUARDIAN, Set.of(CHILD), ASKER)).containsExactly(CHILD);
    assertThat(links.report(GUARDIAN, Set.of(OTHER), ASKER)).isEmpty();
    assertThat(status(GUARDIAN))
        .containsExactly("162000000000009 REPORTED", "162000000000019 PROPOSED");
  }

  @Test
  void aLinkThatGivesNoRightsIsNotOneThatIsLeft() {
    execute("update guardian_link set in_register = false where status = 'CONFIRMED'");
    assertThat(links.report(GUARDIAN, Set.of(OTHER), ASKER)).isEmpty();
    assertThat(links.report(GUARDIAN, Set.of(CHILD), ASKER)).isEmpty();
  }

  @Test
  void twoReportsAtTheSameTimeLeaveOneLink() {
    Stream.of(CHILD, OTHER).parallel().forEach(c -> links.report(GUARDIAN, Set.of(c), ASKER));
    assertThat(status(GUARDIAN)).filteredOn(link -> link.endsWith("REPORTED")).hasSize(1);
  }

  @Test
  void aChildThatIsConfirmedAfterAllIsToldToo() {
    links.report(GUARDIAN, Set.of(CHILD), ASKER);
    execute("delete from message");
    confirm(GUARDIAN, CHILD);
    assertThat(messages())
        .containsExactly(
            "WRONG_LINK_CANCELLED ce.0310001a@school.example 162000000000009 161000000000010 fr",
            "WRONG_LINK_CANCELLED ce.0310002b@school.example 162000000000009 162000000000020 fr");
    confirm(GUARDIAN, CHILD);
    assertThat(messages()).as("confirmed already").hasSize(2);
  }

  @Test
  void aReportedLinkIsPutBackToBeConfirmed() {
    assertThat(links.putBack(GUARDIAN, CHILD)).as("not reported").isFalse();
    links.report(GUARDIAN, Set.of(CHILD), ASKER);
    assertThat(links.putBack(GUARDIAN, OTHER)).isFalse();
    assertThat(links.putBack(GUARDIAN, CHILD)).isTrue();
    assertThat(status(GUARDIAN))
        .containsExactly("162000000000009 PROPOSED", "162000000000019 PROPOSED");
    execute("delete from message");
    confirm(GUARDIAN, CHILD);
    assertThat(messages()).as("the school was told").hasSize(2);
  }

  private void confirm(long account, long student) {
    pool.transaction(
        connection -> {
          GuardianLinks.confirm(connection, account, Set.of(student), ASKER);
          return null;
        });
  }

  private List<String> status(long account) {
    return rows(
        "select student_id, status from guardian_link where account_id = %d order by 1"
            .formatted(account));
  }

  private List<String> messages() {
    return rows(
        "select kind, destination, student_id, school_id, locale from message order by destination");
  }

  private List<String> rows(String sql) {
    return TestDirectory.rows(pool.dataSource(), sql);
  }

  private void execute(String sql) {
    TestDirectory.execute(pool.dataSource(), sql);
  }
}
