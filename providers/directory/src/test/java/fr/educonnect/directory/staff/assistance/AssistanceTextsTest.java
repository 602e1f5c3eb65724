package fr.educonnect.directory.staff.assistance;

import static fr.educonnect.directory.staff.TestSchool.AGENT;
import static fr.educonnect.directory.staff.TestSchool.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.educonnect.directory.staff.TestSchool;
import fr.educonnect.directory.staff.assistance.AssistanceTexts.Reader;
import fr.educonnect.directory.staff.audit.Editor;
import fr.educonnect.domain.identifier.Degree;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AssistanceTextsTest {

  private static final Editor TEAM = new Editor(AGENT, SCHOOL);
  private static final Reader FIRST = new Reader("16", Degree.FIRST);
  private static final Reader SECOND = new Reader("16", Degree.SECOND);

  private final TestSchool school = new TestSchool();
  private final AssistanceTexts texts = school.staff.assistance();

  @AfterEach
  void close() {
    school.close();
  }

  @Test
  void anAcademySaysOneThingForEachDegree() {
    assertThat(texts.of("16")).isEmpty();
    texts.write(FIRST, "écoles", TEAM);
    texts.write(SECOND, "collèges", TEAM);
    texts.write(SECOND, "collèges et lycées\nhttps://assistance.example.org", TEAM);
    assertThat(texts.of("16"))
        .isEqualTo(
            Map.of(
                Degree.FIRST,
                "écoles",
                Degree.SECOND,
                "collèges et lycées\nhttps://assistance.example.org"));
    texts.remove(FIRST, TEAM);
    texts.remove(FIRST, TEAM);
    assertThat(texts.of("16")).containsOnlyKeys(Degree.SECOND);
    assertThat(texts.of("10")).isEmpty();
    assertThat(
            school.rows("select action, outcome, detail, school_id from staff_audit order by id"))
        .containsExactly(
            "EDIT_ASSISTANCE WRITTEN 16 " + SCHOOL,
            "EDIT_ASSISTANCE WRITTEN 16 " + SCHOOL,
            "EDIT_ASSISTANCE WRITTEN 16 " + SCHOOL,
            "EDIT_ASSISTANCE REMOVED 16 " + SCHOOL);
  }

  @Test
  void whatCannotBeShownIsRefused() {
    assertThatThrownBy(() -> texts.write(FIRST, "", TEAM))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> texts.write(FIRST, "a\u202Eb", TEAM))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(texts.of("16")).isEmpty();
  }
}
