package fr.educonnect.testing.journeys.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** After all that the other tests did, the server's log still names nobody. */
@ExtendWith(StackExtension.class)
@Order(Integer.MAX_VALUE)
class ServerLogTest {
  @Test
  void holdsNoLoginNameBirthDateMailNumberOrPassword(Stack stack, Visitor visitor)
      throws IOException {
    Person guardian = stack.people().roles().get("guardianActive");
    visitor.openOidcService().asGuardian().signIn(guardian.login(), "wrong-passw0rd");
    visitor.signIn(guardian).received();

    String log = Files.readString(stack.log("keycloak-1"));
    assertThat(log).contains("type=LOGIN");
    List<String> told =
        Stream.concat(stack.people().roles().values().stream(), stack.people().active().stream())
            .flatMap(ServerLogTest::personal)
            .filter(log::contains)
            .toList();
    assertThat(told).isEmpty();
  }

  private static Stream<String> personal(Person person) {
    return Stream.of(
            person.login(),
            person.password(),
            person.firstName() + " " + person.lastName(),
            person.lastName(),
            person.mail(),
            person.mobile(),
            person.birthDate(),
            person.ine())
        .filter(text -> text != null && text.length() > 3);
  }
}
