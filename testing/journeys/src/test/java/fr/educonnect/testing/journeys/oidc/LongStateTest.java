package fr.educonnect.testing.journeys.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Services put the address to which somebody wanted into {@code state}. */
@ExtendWith(StackExtension.class)
class LongStateTest {
  private static final String LINK = "https://service.example/cours?page=12&où=là#fin-";
  private static final String STATE = LINK + "x".repeat(4096 - LINK.length());

  private final Stack stack;
  private TrialService service;

  LongStateTest(Stack stack) {
    this.stack = stack;
  }

  @BeforeEach
  void register() {
    service = TrialService.oidc(stack, Map.of());
  }

  @AfterEach
  void forget() {
    service.close();
  }

  @Test
  void comesBackAfterTheSignInAndWhereThereIsASessionAlready() {
    String request = service.authorization("state", STATE);
    Guest guest = new Guest().open(request).signIn(stack.people().roles().get("studentActive"));
    assertThat(guest.told("state")).isEqualTo(STATE);
    assertThat(guest.open(request).told("state")).isEqualTo(STATE);
  }

  @Test
  void comesBackAfterTheActivation() {
    Person student = stack.take(Spare.STUDENT_NOTIFIED);
    Guest guest = new Guest().open(service.authorization("state", STATE)).signIn(student);
    guest.sees("activation-student").send(activation(student));
    assertThat(guest.told("state")).isEqualTo(STATE);
    assertThat(guest.told("code")).isNotEmpty();
  }

  private static Map<String, String> activation(Person student) {
    String[] born = student.birthDate().split("-", -1);
    Map<String, String> form = new HashMap<>();
    form.put("password-new", "tournesol-bleu-7");
    form.put("password-confirm", "tournesol-bleu-7");
    form.put("day", born[2]);
    form.put("month", born[1]);
    form.put("year", born[0]);
    return form;
  }
}
