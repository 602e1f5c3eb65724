package fr.educonnect.testing.journeys.activation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What wrong birth dates cost a guardian. */
@ExtendWith(StackExtension.class)
class BirthDateTriesTest {
  private static final String MAIL = "une.mere@example.org";
  private static final int TRIES = 5;

  private final Stack stack;

  BirthDateTriesTest(Stack stack) {
    this.stack = stack;
  }

  @Test
  void fiveSubmissionsWithAWrongDateLockTheDatesForADay(Visitor visitor) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_ONE_NOTIFIED);
    Person.Child child = guardian.children().get(0);
    FirstSignIn person = new FirstSignIn(visitor).open(guardian);
    for (int tried = 1; tried < TRIES; tried++) {
      sendWrong(person, child).at("input-error-day-" + child.id());
    }
    person.at("tries-left").check("guardian-wrong");
    sendWrong(person, child).at("birth-dates-locked").check("guardian-locked");
    assertThat(person.page().textContent("main"))
        .containsPattern("à partir du \\d+ \\p{L}+ \\d{4} à \\d+\u00a0h\u00a0\\d{2}\\.")
        .doesNotContain("Cette date n’est pas celle");
    assertThat(person.page().title()).startsWith("Trop de dates");
    assertThat(new Account(stack, guardian).state()).isEqualTo("NOTIFIED");

    try (Visitor elsewhere = visitor.other()) {
      new FirstSignIn(elsewhere).open(guardian).at("birth-dates-locked");
    }
  }

  @Test
  void oneRightDateIsEnoughAndTheOtherChildIsAskedAboutLater(Visitor visitor) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_SEVERAL_NOTIFIED);
    Account account = new Account(stack, guardian);
    Person.Child right = guardian.children().get(0);
    Person.Child wrong = guardian.children().get(1);
    FirstSignIn person = new FirstSignIn(visitor).open(guardian);
    person.at("activation-guardian").password(FirstSignIn.PASSWORD).mail(MAIL);
    guardian.children().forEach(person::mine);
    person.mine(wrong, LocalDate.parse(wrong.birthDate()).plusDays(1)).submit();
    person.at("mail-pending");
    assertThat(account.link(right)).isEqualTo("CONFIRMED");
    assertThat(account.link(wrong)).isEqualTo("PROPOSED");
    account.validateMail();

    try (Visitor later = visitor.other()) {
      FirstSignIn again = new FirstSignIn(later).open(guardian.withPassword(FirstSignIn.PASSWORD));
      again.at("children").check("children").mine(wrong).submit();
      assertThat(again.received()).contains(guardian.lastName());
      assertThat(account.link(wrong)).isEqualTo("CONFIRMED");
    }
  }

  private static FirstSignIn sendWrong(FirstSignIn person, Person.Child child) {
    LocalDate wrong = LocalDate.parse(child.birthDate()).plusDays(1);
    return person
        .at("activation-guardian")
        .password(FirstSignIn.PASSWORD)
        .mail(MAIL)
        .mine(child, wrong)
        .submit();
  }
}
