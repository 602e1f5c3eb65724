package fr.educonnect.domain.notification;

import static fr.educonnect.domain.notification.ActivationPath.FRANCECONNECT;
import static fr.educonnect.domain.notification.ActivationPath.NOTIFICATION;
import static fr.educonnect.domain.notification.ActivationPath.SELF_REGISTRATION;
import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.domain.account.Profile;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

class ActivationBlockersTest {

  private static final ActivationFacts SOUND =
      new ActivationFacts(Profile.GUARDIAN, 2, 1, 0, true, true, false);

  @Test
  void nothingBlocksWhereTheRegistersAreSound() {
    assertThat(ActivationBlockers.of(SOUND)).containsOnlyKeys(ActivationPath.values());
    assertThat(ActivationBlockers.of(SOUND).values()).allMatch(Set::isEmpty);
  }

  /** Guide rapide 1.8, « conditions d'activation »: one line per thing needed. */
  @ParameterizedTest
  @CsvSource({
    "NO_INE, 0, 0, 0, MOBILE MAIL, FRANCECONNECT SELF_REGISTRATION NOTIFICATION",
    "NO_CHILD, 0, 1, 0, MOBILE MAIL, FRANCECONNECT SELF_REGISTRATION NOTIFICATION",
    "NO_BIRTH_DATE, 2, 0, 1, MOBILE MAIL, FRANCECONNECT SELF_REGISTRATION NOTIFICATION",
    "BIRTH_DATES_CLOSED, 2, 0, 0, MOBILE MAIL CLOSED, FRANCECONNECT SELF_REGISTRATION NOTIFICATION",
    "NO_MOBILE, 2, 0, 0, MAIL, FRANCECONNECT SELF_REGISTRATION",
    "NO_MAIL, 2, 0, 0, MOBILE, NOTIFICATION"
  })
  void eachThingThatIsMissingBlocksTheWaysThatNeedIt(ArgumentsAccessor line) {
    String there = line.getString(4);
    ActivationFacts facts =
        new ActivationFacts(
            Profile.GUARDIAN,
            line.getInteger(1),
            line.getInteger(2),
            line.getInteger(3),
            there.contains("MOBILE"),
            there.contains("MAIL"),
            there.contains("CLOSED"));
    for (ActivationPath path : ActivationPath.values()) {
      boolean blocked = List.of(line.getString(5).split(" ", -1)).contains(path.name());
      assertThat(ActivationBlockers.of(facts).get(path))
          .isEqualTo(
              blocked
                  ? EnumSet.of(line.get(0, ActivationBlocker.class))
                  : EnumSet.noneOf(ActivationBlocker.class));
    }
  }

  @Test
  void aStudentIsNotifiedAndNeedsNoContact() {
    ActivationFacts student = new ActivationFacts(Profile.STUDENT, 1, 0, 1, false, false, false);
    assertThat(ActivationBlockers.of(student)).containsOnlyKeys(NOTIFICATION);
    assertThat(ActivationBlockers.of(student).get(NOTIFICATION))
        .containsExactly(ActivationBlocker.NO_BIRTH_DATE);
    assertThat(ActivationBlockers.of(SOUND)).containsKeys(FRANCECONNECT, SELF_REGISTRATION);
  }
}
