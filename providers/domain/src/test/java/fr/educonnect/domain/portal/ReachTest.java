package fr.educonnect.domain.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.identifier.Degree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Profile, degree and school have to fit, each by itself. */
class ReachTest {

  // Profiles; degrees; academies; UAIs; who asks: profile, degree, academy, UAI; the answer.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "STUDENT,GUARDIAN; 1D,2D; ; ; GUARDIAN; FIRST; 16; 0310001A; true",
        "GUARDIAN; 2D; ; ; GUARDIAN; SECOND; 16; 0310001A; true",
        "GUARDIAN; 2D; ; ; STUDENT; SECOND; 16; 0310001A; false",
        "STUDENT; 2D; ; ; GUARDIAN; SECOND; 16; 0310001A; false",
        "GUARDIAN; 2D; ; ; GUARDIAN; FIRST; 16; 0310001A; false",
        "GUARDIAN; 1D; ; ; GUARDIAN; SECOND; 16; 0310001A; false",
        "GUARDIAN; 1D; 16,31; ; GUARDIAN; FIRST; 16; 0310001A; true",
        "GUARDIAN; 1D; 31; ; GUARDIAN; FIRST; 16; 0310001A; false",
        "GUARDIAN; 1D; ; 0310001a ; GUARDIAN; FIRST; 16; 0310001A; true",
        "GUARDIAN; 1D; ; 0310002B; GUARDIAN; FIRST; 16; 0310001A; false",
        "GUARDIAN; 1D; 31; 0310001A; GUARDIAN; FIRST; 16; 0310001A; true",
        "GUARDIAN; 1D; 16; 0310002B; GUARDIAN; FIRST; 16; 0310001A; true",
        "; 1D; ; ; GUARDIAN; FIRST; 16; 0310001A; false",
        "GUARDIAN; ; ; ; GUARDIAN; FIRST; 16; 0310001A; false",
        "PARENT; 3D; ; ; GUARDIAN; FIRST; 16; 0310001A; false"
      })
  void includes(String row) {
    String[] cell = row.split("\\s*;\\s*", -1);
    Reach reach = Reach.read(cell[0], cell[1], cell[2], cell[3]);
    Place place = new Place(cell[7], cell[6], Degree.valueOf(cell[5]));
    assertThat(reach.includes(Profile.valueOf(cell[4]), place))
        .isEqualTo(Boolean.parseBoolean(cell[8]));
  }

  @Test
  void aServiceWithoutDeclarationReachesNobody() {
    Reach none = Reach.read(null, null, null, null);
    assertThat(none.includes(Profile.GUARDIAN, new Place("0310001A", "16", Degree.FIRST)))
        .isFalse();
  }
}
