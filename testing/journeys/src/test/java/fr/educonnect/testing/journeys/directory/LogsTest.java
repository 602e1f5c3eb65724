package fr.educonnect.testing.journeys.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.journeys.messages.Inbox;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.DemoPeople;
import fr.educonnect.testing.stack.people.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/** After all that the other tests did, no log of any part names anybody or holds a secret. */
@ExtendWith(StackExtension.class)
@Isolated
@Order(Integer.MAX_VALUE)
class LogsTest {
  private static final String SERVER = "keycloak-1";
  private static final int SHORTEST = 4;

  private final Stack stack;

  LogsTest(Stack stack) {
    this.stack = stack;
  }

  @Test
  void holdNobodysNameLoginBirthDateAddressNumberOrPasswordNorAnyCodeOrToken(Visitor visitor) {
    Person guardian = stack.people().roles().get("guardianActive");
    visitor.openOidcService().asGuardian().signIn(guardian.login(), "wrong-passw0rd");
    visitor.signIn(guardian).received();

    String server = read(stack.log(SERVER));
    assertThat(server).contains("type=LOGIN ", "user=f:");
    String logs = everything();
    List<String> told = secrets().filter(text -> isTold(logs, text)).toList();
    assertThat(told).isEmpty();
  }

  private Stream<String> secrets() {
    Stream<String> sent = new Inbox(stack).secrets();
    return Stream.concat(sent, everybody().flatMap(LogsTest::personal)).distinct();
  }

  private Stream<Person> everybody() {
    DemoPeople people = stack.people();
    return Stream.of(
            people.roles().values().stream(),
            people.active().stream(),
            people.spares().values().stream().flatMap(List::stream))
        .flatMap(part -> part);
  }

  private static Stream<String> personal(Person person) {
    Stream<String> own =
        Stream.of(
            person.login(),
            person.password(),
            person.firstName() + " " + person.lastName(),
            person.lastName(),
            person.mail(),
            person.mobile(),
            person.birthDate(),
            person.ine());
    Stream<String> children =
        person.children().stream()
            .flatMap(child -> Stream.of(child.lastName(), child.birthDate(), child.ine()));
    return Stream.concat(own, children)
        .filter(Objects::nonNull)
        .filter(text -> text.length() >= SHORTEST);
  }

  // As a word of its own: the digits of a code are part of many a larger number.
  private static boolean isTold(String logs, String text) {
    return logs.contains(text)
        && Pattern.compile("(?<![\\p{Alnum}_-])" + Pattern.quote(text) + "(?![\\p{Alnum}_-])")
            .matcher(logs)
            .find();
  }

  private String everything() {
    Path folder = stack.log(SERVER).getParent();
    try (Stream<Path> logs = Files.list(folder)) {
      return String.join("\n", logs.map(LogsTest::read).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path log) {
    try {
      return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
