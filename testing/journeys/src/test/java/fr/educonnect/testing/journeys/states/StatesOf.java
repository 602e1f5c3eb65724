package fr.educonnect.testing.journeys.states;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.domain.account.Profile;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import java.util.EnumMap;
import java.util.Map;

/** The accounts of one table: one for each standing, used for one row after the other. */
final class StatesOf {
  private final Stack stack;
  private final Profile profile;
  private final Spare spare;
  private final Map<Standing, Person> people = new EnumMap<>(Standing.class);

  StatesOf(Stack stack, Profile profile, Spare spare) {
    this.stack = stack;
    this.profile = profile;
    this.spare = spare;
  }

  /** Says that what the row tells is what happens. */
  void assertHolds(Row row) {
    Person person = people.computeIfAbsent(row.standing(), standing -> stack.take(spare));
    Subject subject = new Subject(stack, person, profile);
    Scene scene = new Scene(stack, subject);
    String page = row.deed().happenTo(scene, row.standing());
    String same = row.standing() == Standing.FROZEN ? "FROZEN" : row.standing().state().name();
    String state = subject.state();
    assertThat(
            String.join(" | ", page, state.equals(same) ? "=" : state, scene.traces().messages()))
        .as(row.toString())
        .isEqualTo(String.join(" | ", row.page(), row.state(), row.messages()));
    assertThat(scene.traces().events(row.events())).as(row.toString()).isEqualTo(row.events());
  }
}
