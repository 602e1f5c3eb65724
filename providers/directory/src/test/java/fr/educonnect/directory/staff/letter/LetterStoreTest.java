package fr.educonnect.directory.staff.letter;

import static fr.educonnect.directory.staff.TestSchool.AGENT;
import static fr.educonnect.directory.staff.TestSchool.OTHER_SCHOOL;
import static fr.educonnect.directory.staff.TestSchool.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.educonnect.directory.DirectoryException;
import fr.educonnect.directory.staff.TestSchool;
import fr.educonnect.directory.staff.audit.Editor;
import fr.educonnect.directory.staff.letter.LetterPicture.Place;
import fr.educonnect.directory.staff.school.SchoolHeader;
import fr.educonnect.domain.identifier.Degree;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LetterStoreTest {

  private static final Editor HEAD = new Editor(AGENT, SCHOOL);

  private final TestSchool school = new TestSchool();
  private final LetterStore letters = school.staff.letters();
  private final SchoolHeader header = school.staff.schools().byId(SCHOOL).orElseThrow();
  private final SchoolHeader other = school.staff.schools().byId(OTHER_SCHOOL).orElseThrow();

  @AfterEach
  void close() {
    school.close();
  }

  @Test
  void lettersBearTheAcademysTextThenTheSchools() {
    assertThat(letters.of(header))
        .isEqualTo(new LetterExtras(List.of(), Optional.empty(), Optional.empty()));
    letters.writeNote(LetterOwner.of(header), "of the school", HEAD);
    letters.writeNote(LetterOwner.academyOf(header), "of the academy", HEAD);
    assertThat(letters.of(header).notes()).containsExactly("of the academy", "of the school");
    assertThat(letters.of(other).notes()).containsExactly("of the academy");
    letters.writeNote(LetterOwner.of(header), "another", HEAD);
    letters.removeNote(LetterOwner.academyOf(header), HEAD);
    assertThat(letters.of(header).notes()).containsExactly("another");
    assertThat(letters.read(new LetterOwner("0310001A", Degree.FIRST)))
        .isEqualTo(new LetterParts(Optional.empty(), Map.of()));
  }

  @Test
  void aSchoolsPicturesStandInPlaceOfItsAcademys() {
    letters.writePicture(LetterOwner.academyOf(header), Place.LOGO, picture(1), HEAD);
    letters.writePicture(LetterOwner.academyOf(header), Place.SIGNATURE, picture(2), HEAD);
    letters.writePicture(LetterOwner.of(header), Place.LOGO, picture(3), HEAD);
    assertThat(logo(header)).isEqualTo(3);
    assertThat(letters.of(header).signature().orElseThrow().content()).containsExactly(2);
    assertThat(logo(other)).isEqualTo(1);
    letters.writePicture(LetterOwner.of(header), Place.LOGO, picture(4), HEAD);
    assertThat(logo(header)).isEqualTo(4);
    letters.removePicture(LetterOwner.of(header), Place.LOGO, HEAD);
    assertThat(logo(header)).isEqualTo(1);
    assertThat(letters.read(LetterOwner.of(header)).pictures()).isEmpty();
  }

  @Test
  void everyChangeIsRecordedAndNothingElse() {
    letters.removeNote(LetterOwner.of(header), HEAD);
    letters.writeNote(LetterOwner.of(header), "a text", HEAD);
    letters.writePicture(LetterOwner.academyOf(header), Place.LOGO, picture(1), HEAD);
    letters.removePicture(LetterOwner.academyOf(header), Place.LOGO, HEAD);
    assertThat(
            school.rows(
                "select agent, school_id, action, outcome, detail from staff_audit order by id"))
        .containsExactly(
            "agent-1 " + SCHOOL + " EDIT_LETTERS WRITTEN NOTE 0310001A",
            "agent-1 " + SCHOOL + " EDIT_LETTERS WRITTEN LOGO 16",
            "agent-1 " + SCHOOL + " EDIT_LETTERS REMOVED LOGO 16");
  }

  @Test
  void whatIsTooLargeIsRefused() {
    LetterPicture large = new LetterPicture(new byte[(1 << 20) + 1], "a logo");
    assertThatThrownBy(() -> letters.writePicture(LetterOwner.of(header), Place.LOGO, large, HEAD))
        .isInstanceOf(DirectoryException.class);
    assertThatThrownBy(() -> letters.writeNote(LetterOwner.of(header), "x".repeat(1201), HEAD))
        .isInstanceOf(DirectoryException.class);
    assertThat(school.rows("select count(*) from staff_audit")).containsExactly("0");
  }

  private int logo(SchoolHeader of) {
    return letters.of(of).logo().orElseThrow().content()[0];
  }

  private static LetterPicture picture(int content) {
    return new LetterPicture(new byte[] {(byte) content}, "a picture");
  }
}
