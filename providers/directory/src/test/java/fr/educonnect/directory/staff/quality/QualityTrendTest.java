package fr.educonnect.directory.staff.quality;

import static fr.educonnect.directory.staff.TestSchool.OTHER_SCHOOL;
import static fr.educonnect.directory.staff.TestSchool.OUT_OF_SCOPE;
import static fr.educonnect.directory.staff.TestSchool.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.staff.TestSchool;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QualityTrendTest {

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
  private final TestSchool school = new TestSchool();
  private final QualityTrend trend = school.staff.trend();

  @AfterEach
  void close() {
    school.close();
  }

  @Test
  void notesForEachSchoolWhatItsPageCounts() {
    school.execute("update source_guardian set unusable = '06 12' where id = 162000000003011");
    note();
    for (long id : List.of(SCHOOL, OTHER_SCHOOL)) {
      assertThat(trend.of(id, today))
          .containsExactly(new QualityDay(today, found(school.staff.quality().counts(id))));
    }
    assertThat(trend.of(SCHOOL, today).get(0).records())
        .containsEntry(QualityIssue.UNUSABLE_CONTACT, 1)
        .containsKey(QualityIssue.GUARDIAN_WITHOUT_MAIL);
    assertThat(trend.of(OUT_OF_SCOPE, today)).isEmpty();
  }

  @Test
  void keepsTheDaysOnWhichSomethingChanged() {
    note();
    int before = trend.of(SCHOOL, today).get(0).records().get(QualityIssue.GUARDIAN_WITHOUT_MAIL);
    daysPass(10);
    note();
    assertThat(trend.of(SCHOOL, today.minusDays(20)))
        .extracting(QualityDay::day)
        .containsExactly(today.minusDays(10));
    school.execute("update source_guardian set mail = null where id = 162000000003011");
    note();
    note();
    List<QualityDay> days = trend.of(SCHOOL, today.minusDays(3));
    assertThat(days).extracting(QualityDay::day).containsExactly(today.minusDays(10), today);
    assertThat(days)
        .extracting(day -> day.records().get(QualityIssue.GUARDIAN_WITHOUT_MAIL))
        .containsExactly(before, before + 1);
    assertThat(trend.of(OTHER_SCHOOL, today.minusDays(3))).hasSize(1);
  }

  @Test
  void aSchoolWithNothingToPutRightHasItsDayToo() {
    school.execute(
        "delete from guardian_relation; update source_student set birth_date = '2012-01-01'");
    note();
    assertThat(trend.of(SCHOOL, today)).containsExactly(new QualityDay(today, Map.of()));
  }

  @Test
  void forgetsWhatNoPageShowsAnyMore() {
    note();
    daysPass(500);
    school.execute("update source_guardian set mail = null");
    note();
    daysPass(400);
    school.execute("update source_guardian set mail = 'x@example.org'");
    note();
    trend.clean(Duration.ofDays(399));
    assertThat(trend.of(SCHOOL, LocalDate.EPOCH))
        .extracting(QualityDay::day)
        .containsExactly(today.minusDays(400), today);
  }

  @Test
  void countsWhatChangedAndNothingElse() {
    assertThat(note()).isEqualTo(3);
    assertThat(trend.note()).isZero();
    school.execute(
        "update source_guardian set mail = null; insert into quality_due values (" + SCHOOL + ")");
    daysPass(1);
    assertThat(trend.note()).isEqualTo(1);
    assertThat(trend.of(SCHOOL, today.minusDays(1))).hasSize(2);
    assertThat(trend.of(OTHER_SCHOOL, today.minusDays(1))).hasSize(1);
  }

  private int note() {
    school.execute("insert into quality_due select id from school on conflict do nothing");
    return trend.note();
  }

  private void daysPass(int days) {
    school.execute("update quality_day set day = day - " + days);
  }

  private static Map<QualityIssue, Integer> found(Map<QualityIssue, Integer> counts) {
    return counts.entrySet().stream()
        .filter(count -> count.getValue() > 0)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
