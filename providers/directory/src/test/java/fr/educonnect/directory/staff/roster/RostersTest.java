package fr.educonnect.directory.staff.roster;

import static fr.educonnect.directory.staff.TestSchool.SCHOOL;
import static fr.educonnect.directory.staff.TestSchool.guardian;
import static fr.educonnect.directory.staff.TestSchool.pupil;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.educonnect.directory.SentStatements;
import fr.educonnect.directory.staff.TestSchool;
import fr.educonnect.domain.account.AccountOrigin;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.link.LinkStatus;
import fr.educonnect.domain.name.SearchWords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lists of a school that nobody changes but for the tests that say so. */
class RostersTest {

  private static TestSchool school;

  @BeforeAll
  static void people() {
    school = new TestSchool();
    for (int i = 0; i < 80; i++) {
      switch (i % 7) {
        case 0 -> school.notified(guardian(i), "ABCDEFG2", 0);
        case 1 -> school.notified(guardian(i), "ABCDEFG2", 5);
        case 2 -> school.active(guardian(i));
        case 3 -> school.activating(guardian(i));
        default -> {}
      }
    }
    for (int i = 0; i < 40; i += 3) {
      school.notified(pupil(i), "ABCDEFG2", 0);
    }
    school.set(guardian(2), "reset_asked_at = '2026-10-01', last_sign_in_at = '2026-10-02'");
    school.set(guardian(9), "reset_asked_at = '2026-09-01', last_sign_in_at = '2026-10-03'");
    school.set(pupil(4), "last_sign_in_at = '2026-10-03'");
    school.execute(
        "update guardian_link set status = 'REPORTED', decided_at = '2026-10-04',"
            + " reported_at = '2026-10-04' where account_id = guardian(7)");
    school.execute(
        "update guardian_link set status = 'CONFIRMED', decided_at = now()"
            + " where account_id = guardian(2)");
  }

  @AfterAll
  static void close() {
    school.close();
  }

  @Test
  void hasARowForEachPairOfTheRegisterAndCountsAccountsOnce() {
    RosterPage page = guardians(RosterFilter.ALL);
    // Two guardians of each of 40 students; one of them has two more.
    assertThat(page.rowCount()).isEqualTo(82);
    assertThat(page.accountCount()).isEqualTo(80);
    assertThat(page.rows()).filteredOn(row -> row.account().id() == guardian(0)).hasSize(3);
    assertThat(page.rows()).filteredOn(row -> row.account().id() == guardian(1)).hasSize(1);
    assertThat(students(RosterFilter.ALL).rowCount()).isEqualTo(40);
  }

  @ParameterizedTest
  @EnumSource(RosterSort.class)
  void isWholeAndInOrderPageByPageBothWays(RosterSort sort) {
    for (Profile profile : Profile.values()) {
      List<RosterRow> up = paged(profile, RosterQuery.first(RosterFilter.ALL, sort, 7));
      List<RosterRow> down =
          new ArrayList<>(
              paged(profile, RosterQuery.first(RosterFilter.ALL, sort, 7).fromTheEnd()));
      assertThat(up).doesNotHaveDuplicates().hasSize(profile == Profile.GUARDIAN ? 82 : 40);
      java.util.Collections.reverse(down);
      assertThat(down).isEqualTo(up);
      assertThat(up).isSortedAccordingTo(Comparator.comparing(key(sort)));
    }
  }

  // What a person reads down the column; what is missing first.
  private static Function<RosterRow, String> key(RosterSort sort) {
    return row ->
        switch (sort) {
          case STUDENT -> folded(row.student().familyName() + " " + row.student().firstName());
          case CLASS -> row.place().className().map(RostersTest::folded).orElse("");
          case MEF ->
              row.place().mefLabel().map(RostersTest::folded).or(row.place()::level).orElse("");
          case GUARDIAN ->
              row.guardian().map(g -> folded(g.familyName() + " " + g.firstName())).orElse("");
          case LOGIN_ID -> row.account().loginId();
          case MAIL -> row.mail().map(RosterRow.Mail::address).orElse("");
          case STATE -> "" + List.of(AccountState.values()).indexOf(row.account().state());
          case ORIGIN -> row.account().origin().map(Enum::name).orElse("");
          case NOTIFIED_AT -> time(row.account().notifiedAt());
          case LAST_SIGN_IN_AT -> time(row.account().lastSignInAt());
          case RESET_ASKED -> time(row.account().resetAskedAt());
          case LINK_REPORTED ->
              time(
                  row.link()
                      .filter(l -> l.status() == LinkStatus.REPORTED)
                      .flatMap(RosterRow.Link::reportedAt));
        };
  }

  private static String time(Optional<Instant> instant) {
    return instant.map(at -> "%019d".formatted(at.toEpochMilli())).orElse("");
  }

  private static String folded(String text) {
    return SearchWords.folded(text);
  }

  @Test
  void filtersByEachPartAndAllTogether() {
    assertFilter(
        RosterFilter.ALL.inClasses("6A", "5A"), row -> in(row.place().classCode(), "6A", "5A"));
    assertFilter(
        RosterFilter.ALL.inMefs("10010012110"), row -> in(row.place().mef(), "10010012110"));
    assertFilter(RosterFilter.ALL.atLevels("2112"), row -> in(row.place().level(), "2112"));
    for (AccountState state : AccountState.values()) {
      assertFilter(RosterFilter.ALL.inStates(state), row -> row.account().state() == state);
    }
    assertFilter(RosterFilter.ALL.withMail(true), row -> row.mail().isPresent());
    assertFilter(RosterFilter.ALL.withMail(false), row -> row.mail().isEmpty());
    assertFilter(
        RosterFilter.ALL.ofOrigin(Optional.of(AccountOrigin.SCHOOL)),
        row -> row.account().origin().equals(Optional.of(AccountOrigin.SCHOOL)));
    assertFilter(
        RosterFilter.ALL.ofOrigin(Optional.empty()), row -> row.account().origin().isEmpty());
    assertFilter(
        RosterFilter.ALL.withResetAsked(), row -> row.account().resetAskedAt().isPresent());
    assertFilter(
        RosterFilter.ALL.withLinkReported(),
        row -> row.link().orElseThrow().status() == LinkStatus.REPORTED);
    assertFilter(
        RosterFilter.ALL
            .named("elan")
            .inClasses("6A")
            .inStates(AccountState.NOTIFIED)
            .withMail(true),
        row ->
            in(row.place().classCode(), "6A")
                && row.account().state() == AccountState.NOTIFIED
                && row.mail().isPresent()
                && hasWord(row, "elan"));
  }

  @Test
  void findsNamesByTheBeginningOfAnyWordWhateverAccentsCaseAndSigns() {
    for (String typed : List.of("él", "ELAN", "tour", "aubi", "d'aub", "oeuv", "guessan", "eric")) {
      assertFilter(
          RosterFilter.ALL.named(typed),
          row -> SearchWords.of(typed).stream().allMatch(w -> hasWord(row, w)));
    }
    assertFilter(
        RosterFilter.ALL.named("la  TOUR jean"),
        row -> hasWord(row, "la") && hasWord(row, "tour") && hasWord(row, "jean"));
    assertThat(guardians(RosterFilter.ALL.named("our")).rows()).isEmpty();
    assertThat(guardians(RosterFilter.ALL.named("%")).rows()).isEmpty();
    assertThat(guardians(RosterFilter.ALL.named("_lan")).rows()).isEmpty();
    assertThat(students(RosterFilter.ALL.named("martin")).rows()).isEmpty();
    assertThat(students(RosterFilter.ALL.named("zola")).rows()).isNotEmpty();
  }

  @Test
  void foldsInTheDatabaseAsTypedTextIsFolded() {
    StringBuilder letters = new StringBuilder("O’Neil d'Arc-en L`A");
    for (char c = 'À'; c < 0x250; c++) {
      String folded = SearchWords.folded(Character.toString(c));
      if (Character.isLetter(c)
          && folded.matches("[a-z]+")
          && !"ŉĳĲþÞǳǲǱǆǅǄǉǈǇǌǋǊǽǼǣǢ".contains(Character.toString(c))) {
        letters.append(c).append(' ');
      }
    }
    String text = letters.toString();
    assertThat(school.rows("select folded('" + text.replace("'", "''") + "')"))
        .containsExactly(folded(text));
    assertThat(school.rows("select folded('ELA' || U&'N\\0301' || 'E')")).containsExactly("elane");
  }

  @Test
  void showsAnAccountAfterTheThreeMonthsAsNeverDistributed() {
    RosterRow row = row(guardian(1));
    assertThat(row.account().state()).isEqualTo(AccountState.NOT_NOTIFIED);
    assertThat(row.account().origin()).isEmpty();
    assertThat(row.account().notifiedAt()).isEmpty();
  }

  @Test
  void showsTheRegistersAddressUntilTheAccountIsActive() {
    assertThat(row(guardian(0)).mail().orElseThrow().address()).isEqualTo("g0@example.org");
    assertThat(row(guardian(2)).mail().orElseThrow().address())
        .isEqualTo("own" + guardian(2) + "@example.org");
    assertThat(row(guardian(4)).mail()).isEmpty();
  }

  @Test
  void prefersThisRegistersAddressToAnotherOnes() {
    school.execute(
        "insert into source_guardian (id, account_id, family_name, first_name, mail, legal_entity,"
            + " content_hash) values (11000000003010, guardian(14), 'x', 'x', 'elsewhere@example.org',"
            + " false, 0), (11000000003011, guardian(24), 'x', 'x', 'elsewhere@example.net', false, 0)");
    school.execute(
        "update source_guardian set mail = null where account_id = guardian(24) and id > 1e14");
    assertThat(row(guardian(10)).mail().orElseThrow().address()).isEqualTo("g10@example.org");
    assertThat(row(guardian(24)).mail().orElseThrow().address()).isEqualTo("elsewhere@example.net");
    school.execute("delete from source_guardian where id < 1e14");
  }

  @Test
  void tellsWhichAddressSeveralGuardiansHave() {
    school.execute(
        "update source_guardian set mail = 'g10@example.org' where account_id = guardian(11);"
            + "insert into guardian_contact select hashtextextended('g10@example.org', 0), 5, id, true"
            + " from source_guardian where account_id = guardian(11)");
    assertThat(row(guardian(10)).mail().orElseThrow().shared()).isTrue();
    assertThat(row(guardian(11)).mail().orElseThrow().shared()).isTrue();
    assertThat(row(guardian(12)).mail().orElseThrow().shared()).isFalse();
    school.execute(
        "update source_guardian set mail = 'g11@example.org' where account_id = guardian(11)");
    assertThat(row(guardian(10)).mail().orElseThrow().shared()).isFalse();
  }

  @Test
  void goesOnWhereThePageEndedWhenRowsComeAndGo() {
    RosterQuery query = RosterQuery.first(RosterFilter.ALL, RosterSort.LOGIN_ID, 10);
    RosterPage first = page(Profile.GUARDIAN, query);
    RosterRow last = first.rows().get(9);
    school.execute(
        "update guardian_link set in_register = false, status = 'CONFIRMED', decided_at = now()"
            + " where account_id = "
            + last.account().id());
    RosterPage second = page(Profile.GUARDIAN, query.after(first.next().orElseThrow()));
    school.execute(
        "update guardian_link set in_register = true where account_id = " + last.account().id());
    assertThat(second.rows().get(0).account().loginId()).isGreaterThan(last.account().loginId());
    assertThat(second.rowCount()).isLessThan(82);
  }

  @Test
  void takesACursorOnlyForItsOwnList() {
    RosterQuery query = RosterQuery.first(RosterFilter.ALL, RosterSort.STUDENT, 5);
    String cursor = page(Profile.GUARDIAN, query).next().orElseThrow();
    assertThat(cursor).matches("[A-Za-z0-9_-]+");
    for (RosterQuery other :
        List.of(
            query.fromTheEnd().after(cursor),
            RosterQuery.first(RosterFilter.ALL, RosterSort.CLASS, 5).after(cursor),
            query.after("abc"),
            query.after(
                cursor.substring(0, 30)
                    + (cursor.charAt(30) == 'A' ? 'B' : 'A')
                    + cursor.substring(31)))) {
      assertThatIllegalArgumentException().isThrownBy(() -> page(Profile.GUARDIAN, other));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                school
                    .staff
                    .rosters()
                    .page(TestSchool.OTHER_SCHOOL, Profile.GUARDIAN, query.after(cursor)));
  }

  @Test
  void isOneStatement() {
    SentStatements sent = new SentStatements(school.pool.dataSource());
    assertThat(sent.of(() -> guardians(RosterFilter.ALL.named("elan").withMail(true))))
        .hasSize(1)
        .allSatisfy((sql, times) -> assertThat(times).isEqualTo(1));
  }

  @Test
  void hasNothingOfASchoolOutOfScope() {
    school.execute(
        "update enrolment set school_id = 162000000000003 where source_student_id = 162000000000159");
    assertThat(
            school
                .staff
                .rosters()
                .page(
                    TestSchool.OUT_OF_SCOPE,
                    Profile.GUARDIAN,
                    RosterQuery.first(RosterFilter.ALL, RosterSort.STUDENT, 5))
                .rowCount())
        .isZero();
  }

  @Test
  void selectsEachAccountOnceByClassAndName() {
    List<SelectedAccount> all = select(new Selection.Whole(RosterFilter.ALL, Set.of(guardian(5))));
    assertThat(all).hasSize(79).doesNotHaveDuplicates();
    assertThat(all).extracting(SelectedAccount::id).doesNotContain(guardian(5));
    List<Long> byClass = new ArrayList<>();
    paged(Profile.GUARDIAN, RosterQuery.first(RosterFilter.ALL, RosterSort.CLASS, 500))
        .forEach(row -> byClass.add(row.account().id()));
    assertThat(new ArrayList<>(new java.util.LinkedHashSet<>(byClass)))
        .filteredOn(id -> id != guardian(5))
        .containsExactlyElementsOf(all.stream().map(SelectedAccount::id).toList());
    assertThat(
            select(new Selection.Whole(RosterFilter.ALL.inStates(AccountState.ACTIVE), Set.of())))
        .isNotEmpty()
        .allMatch(account -> account.state() == AccountState.ACTIVE);
  }

  @Test
  void selectsNobodyOfAnotherSchool() {
    assertThat(select(new Selection.These(Set.of(guardian(0), guardian(100), pupil(0)))))
        .extracting(SelectedAccount::id)
        .containsExactly(guardian(0));
    assertThat(select(new Selection.These(Set.of()))).isEmpty();
  }

  private static List<SelectedAccount> select(Selection selection) {
    return school.staff.selections().resolve(SCHOOL, Profile.GUARDIAN, selection);
  }

  private static boolean in(Optional<String> value, String... those) {
    return value.filter(List.of(those)::contains).isPresent();
  }

  private static boolean hasWord(RosterRow row, String word) {
    String names =
        row.student().familyName()
            + " "
            + row.student().firstName()
            + row.guardian().map(g -> " " + g.familyName() + " " + g.firstName()).orElse("");
    return SearchWords.of(names).stream().anyMatch(w -> w.startsWith(word))
        || folded(names).contains(" " + word);
  }

  private static void assertFilter(RosterFilter filter, Predicate<RosterRow> holds) {
    RosterPage found = guardians(filter);
    List<RosterRow> expected = guardians(RosterFilter.ALL).rows().stream().filter(holds).toList();
    assertThat(found.rows()).isNotEmpty().hasSizeLessThan(82).isEqualTo(expected);
    assertThat(found.rowCount()).isEqualTo(expected.size());
    Set<Long> accounts = new HashSet<>();
    expected.forEach(row -> accounts.add(row.account().id()));
    assertThat(found.accountCount()).isEqualTo(accounts.size());
  }

  private static RosterRow row(long account) {
    return guardians(RosterFilter.ALL).rows().stream()
        .filter(row -> row.account().id() == account)
        .findFirst()
        .orElseThrow();
  }

  private static RosterPage guardians(RosterFilter filter) {
    return page(Profile.GUARDIAN, RosterQuery.first(filter, RosterSort.STUDENT, 500));
  }

  private static RosterPage students(RosterFilter filter) {
    return page(Profile.STUDENT, RosterQuery.first(filter, RosterSort.STUDENT, 500));
  }

  private static RosterPage page(Profile profile, RosterQuery query) {
    return school.staff.rosters().page(SCHOOL, profile, query);
  }

  private static List<RosterRow> paged(Profile profile, RosterQuery first) {
    List<RosterRow> rows = new ArrayList<>();
    Optional<RosterQuery> query = Optional.of(first);
    while (query.isPresent()) {
      RosterPage page = page(profile, query.get());
      rows.addAll(page.rows());
      query = page.next().map(first::after);
    }
    return rows;
  }
}
