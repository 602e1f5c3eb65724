package fr.educonnect.directory.staff.quality;

import static fr.educonnect.directory.staff.TestSchool.OTHER_SCHOOL;
import static fr.educonnect.directory.staff.TestSchool.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.SentStatements;
import fr.educonnect.directory.staff.TestSchool;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DataQualityTest {

  private static TestSchool school;
  private static Map<QualityIssue, Integer> before;

  @BeforeAll
  static void wrongRecords() {
    school = new TestSchool();
    school.execute(
        "update source_guardian set mobiles = array['+3361234' || lpad((id % 1000)::text, 4, '0')], mail = 'g' || id || '@example.org'");
    school.execute(
        "update account set first_name = first_name || id; update source_guardian set first_name = first_name || id");
    before = school.staff.quality().counts(SCHOOL);
    school.execute(
        """
        update source_student set ine = null, student_id = null where id = 162000000000130;
        update source_student set issue = 'INE_CONFLICT' where id = 162000000000131;
        update source_student set birth_date = null where id = 162000000000132;
        update source_student set birth_date = '1950-01-01' where id = 162000000000133;
        insert into enrolment (source_student_id, school_id) values (162000000000134, 162000000000002);
        update source_guardian set mobiles = '{}' where id = 162000000003010;
        update source_guardian set mail = null where id = 162000000003011;
        update source_guardian set mobiles = '{+33611111111}' where id in (162000000003012, 162000000003015);
        insert into guardian_contact (contact, name, source_guardian_id, usual)
        select ('x' || left(encode(sha256('+33611111111'), 'hex'), 16))::bit(64)::bigint, n, id, true
        from (values (1, 162000000003012), (2, 162000000003015)) as h (n, id);
        update source_guardian set unusable = '06 12, nobody@' where id = 162000000003027;
        update source_guardian set family_name = 'SAME', first_name = 'Ève'
        where id in (162000000003020, 162000000003022);
        update source_guardian set issue = 'NAME_MISMATCH' where id = 162000000003025;
        update source_guardian set legal_entity = true where id = 162000000003026;
        """);
  }

  @AfterAll
  static void close() {
    school.close();
  }

  @Test
  void findsNothingInSoundRecords() {
    assertThat(before).containsOnlyKeys(QualityIssue.values());
    assertThat(before.values()).containsOnly(0);
  }

  @Test
  void countsEachIssue() {
    Map<QualityIssue, Integer> counts = new EnumMap<>(school.staff.quality().counts(SCHOOL));
    assertThat(counts)
        .containsEntry(QualityIssue.STUDENT_WITHOUT_INE, 1)
        .containsEntry(QualityIssue.CONFLICTING_INE, 1)
        .containsEntry(QualityIssue.BIRTH_DATE, 2)
        .containsEntry(QualityIssue.TWO_SCHOOLS, 1)
        .containsEntry(QualityIssue.GUARDIAN_WITHOUT_MOBILE, 1)
        .containsEntry(QualityIssue.GUARDIAN_WITHOUT_MAIL, 1)
        .containsEntry(QualityIssue.UNUSABLE_CONTACT, 1)
        .containsEntry(QualityIssue.SHARED_MOBILE, 2)
        .containsEntry(QualityIssue.PROBABLE_DUPLICATE, 2)
        .containsEntry(QualityIssue.DOUBTFUL_LINK, 1)
        .containsEntry(QualityIssue.LEGAL_ENTITY, 1);
    assertThat(school.staff.quality().counts(OTHER_SCHOOL))
        .containsEntry(QualityIssue.TWO_SCHOOLS, 1);
  }

  @ParameterizedTest
  @EnumSource(QualityIssue.class)
  void listsAsManyRecordsAsItCountsInOneStatement(QualityIssue issue) {
    int count = school.staff.quality().counts(SCHOOL).get(issue);
    assertThat(school.staff.quality().rows(SCHOOL, issue)).hasSize(count);
    SentStatements sent = new SentStatements(school.pool.dataSource());
    assertThat(sent.of(() -> school.staff.quality().rows(SCHOOL, issue))).hasSize(1);
  }

  @Test
  void namesTheRecords() {
    assertThat(school.staff.quality().rows(SCHOOL, QualityIssue.TWO_SCHOOLS))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.detail()).contains("0310002B");
              assertThat(row.studentKey().aafId()).isEqualTo(134);
              assertThat(row.registerId()).contains("R134");
              assertThat(row.guardian()).isEmpty();
            });
    assertThat(school.staff.quality().rows(SCHOOL, QualityIssue.PROBABLE_DUPLICATE))
        .allSatisfy(row -> assertThat(row.detail()).isPresent())
        .extracting(row -> row.guardianKey().orElseThrow().aafId())
        .containsExactlyInAnyOrder(3020L, 3022L);
  }

  @Test
  void manyBearersOfOneNameAndOneNumberAreCountedInTime() {
    try (TestSchool crowded = new TestSchool()) {
      crowded.execute(
          """
          insert into account (id, profile, login_id, title, family_name, first_name)
          select 162000000100000 + i, 'GUARDIAN', 'crowd' || i, 'Mme', 'Martin', 'Marie'
          from generate_series(1, 20000) as i;
          insert into source_guardian (id, account_id, family_name, first_name, mail, mobiles,
            legal_entity, content_hash)
          select 162000000200000 + i, 162000000100000 + i, 'Martin', 'Marie', 'none@example.org',
            array['+33612345678'], false, 0
          from generate_series(1, 20000) as i;
          insert into guardian_contact (contact, name, source_guardian_id, usual)
          select ('x' || left(encode(sha256(c::bytea), 'hex'), 16))::bit(64)::bigint, 5,
            162000000200000 + i, true
          from generate_series(1, 20000) as i,
            unnest(array['+33612345678', 'none@example.org']) as c;
          insert into guardian_relation (source_student_id, source_guardian_id, legal)
          select 162000000000100 + i % 40, 162000000200000 + i, true
          from generate_series(1, 20000) as i;
          analyze;
          """);
      Map<QualityIssue, Integer> counts = crowded.staff.quality().counts(SCHOOL);
      assertThat(counts).containsEntry(QualityIssue.PROBABLE_DUPLICATE, 20_080);
    }
  }
}
