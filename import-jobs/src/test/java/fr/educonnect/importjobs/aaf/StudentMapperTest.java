package fr.educonnect.importjobs.aaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.educonnect.directory.load.Feed;
import fr.educonnect.directory.load.Origin;
import fr.educonnect.directory.load.StudentRow;
import fr.educonnect.directory.load.StudentRow.Relation;
import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.domain.link.GuardianLinkRules;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StudentMapperTest {

  private static final FeedRules RULES = rules(false);

  private final Map<String, String> student =
      new LinkedHashMap<>(
          Map.of(
              "ENTPersonJointure", "7",
              "ENTEleveINE", "100000001BF",
              "sn", "KERGOAT",
              "givenName", "Anne",
              "ENTPersonDateNaissance", "29/02/2016",
              "ENTPersonStructRattach", "31"));

  @ParameterizedTest
  @CsvSource({
    "sn, , ATTRIBUTE_MISSING, FAMILY_NAME",
    "ENTPersonStructRattach, , ATTRIBUTE_MISSING, SCHOOL",
    "ENTPersonStructRattach, abc, REFERENCE_INVALID, SCHOOL",
    "ENTEleveINE, 123, INE_INVALID, ",
    "ENTPersonDateNaissance, 30/02/2016, DATE_INVALID, BIRTH_DATE",
    "ENTPersonDateNaissance, 2016-02-29, DATE_INVALID, BIRTH_DATE",
    "ENTPersonDateNaissance, 1/2/2016, DATE_INVALID, BIRTH_DATE",
    "ENTPersonDateNaissance, 21/11/2026, BIRTH_DATE_IMPLAUSIBLE, ",
    "ENTPersonDateNaissance, 01/01/1890, BIRTH_DATE_IMPLAUSIBLE, ",
    "ENTElevePersRelEleve, x$10$1$1$0$1, REFERENCE_INVALID, RELATIONS",
    "ENTEleveDateEntreeStructRattach, 32/01/2026, DATE_INVALID, SCHOOL_ENTRY"
  })
  void rejectsARecordWithoutTellingItsValues(
      String attribute, String value, RejectReason reason, String detail) throws Exception {
    student.put(attribute, value == null ? "" : value);

    InvalidRecord invalid = catchThrowableOfType(InvalidRecord.class, () -> map(RULES));

    assertThat(invalid.reason()).isEqualTo(reason);
    assertThat(invalid).hasMessage(detail);
  }

  @Test
  void rejectsAValueThatNoRegisterWrites() {
    student.put("sn", "A".repeat(251));

    assertThat(catchThrowableOfType(InvalidRecord.class, () -> map(RULES)).reason())
        .isEqualTo(RejectReason.VALUE_TOO_LONG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ENTEleveINE", "ENTPersonDateNaissance", "givenName"})
  void takesARecordWithoutWhatMayBeMissing(String attribute) throws Exception {
    student.remove(attribute);

    assertThat(map(RULES).person().familyName()).isEqualTo("KERGOAT");
  }

  @Test
  void aGuardianNamedTwiceCountsOnceAndLegalWins() throws Exception {
    student.put(
        "ENTElevePersRelEleve", "41$90$0$0$1$0\n41$10$1$1$0$1\n41$90$0$0$0$0\n42$20$0$1$0$0");

    assertThat(map(RULES).relations())
        .extracting(Relation::kinship, Relation::legal)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("10", true),
            org.assertj.core.groups.Tuple.tuple("20", true));
  }

  @ParameterizedTest
  @CsvSource({
    "41$10$0$1$0$0, true, true",
    "41$10$0$2$0$0, false, true",
    "41$10$0$0$1$0, false, false",
    "41$10$0$$$, false, false",
    "41$70$0$1$0$0, false, false",
    "41$7$0$1$0$0, false, false",
    "41, false, false"
  })
  void theLegalFieldDecidesWhoIsALegalGuardian(String value, boolean legal, boolean withSetting)
      throws Exception {
    student.put("ENTElevePersRelEleve", value);

    assertThat(map(RULES).relations()).extracting(Relation::legal).containsExactly(legal);
    assertThat(map(rules(true)).relations())
        .extracting(Relation::legal)
        .containsExactly(withSetting);
  }

  @Test
  void theFirstClassOfASchoolCounts() throws Exception {
    student.put("ENTEleveClasses", "31$6A\n31$6LATIN\n32$6B");

    List<StudentRow.Enrolment> enrolments = map(RULES).enrolments();

    assertThat(enrolments)
        .extracting(StudentRow.Enrolment::schoolId, StudentRow.Enrolment::classCode)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(162_000_000_000_031L, "6A"),
            org.assertj.core.groups.Tuple.tuple(162_000_000_000_032L, "6B"));
  }

  @Test
  void theClassesTellTheSchoolWhenNothingElseDoes() throws Exception {
    student.remove("ENTPersonStructRattach");
    student.put("ENTEleveClasses", "31$6A");
    student.put("ENTEleveDateEntreeClasses", "31$10/09/2026$6A\n31$01/09/2026$6A\n99$01/01/2026$X");

    assertThat(map(RULES).enrolments())
        .containsExactly(
            new StudentRow.Enrolment(
                162_000_000_000_031L, "6A", null, null, null, LocalDate.of(2026, 9, 1), null));
  }

  private StudentRow map(FeedRules rules) throws Exception {
    RawRecord record = new RawRecord();
    byte[] xml = Xml.file(Xml.add("7", student)).getBytes(StandardCharsets.UTF_8);
    try (EnvelopeReader reader =
        new EnvelopeReader(
            "f.xml", Section.STUDENTS, new ByteArrayInputStream(xml), new UnknownAttributes())) {
      reader.next(record);
    }
    return new StudentMapper(rules).map(record, 7, new Origin("f.xml", 1));
  }

  private static FeedRules rules(boolean secondIsLegal) {
    return new FeedRules(
        new Feed("16", Degree.SECOND),
        LocalDate.of(2026, 11, 20),
        new GuardianLinkRules(secondIsLegal));
  }
}
