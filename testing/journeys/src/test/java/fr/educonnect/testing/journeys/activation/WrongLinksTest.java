package fr.educonnect.testing.journeys.activation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Children who are not one's own: « Non », said twice. */
@ExtendWith(StackExtension.class)
class WrongLinksTest {
  private static final String MAIL = "une.mere@example.org";

  private final Stack stack;

  WrongLinksTest(Stack stack) {
    this.stack = stack;
  }

  @Test
  void aLinkIsReportedAfterASecondPageAndAskedAboutAgainWhileTheRegisterCarriesIt(Visitor visitor) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_SEVERAL_NOTIFIED);
    Account account = new Account(stack, guardian);
    Person.Child wrong = guardian.children().get(1);
    FirstSignIn person = new FirstSignIn(visitor).open(guardian);
    answer(person, guardian, wrong).at("report-links").says(wrong.firstName()).check("report");
    assertThat(account.link(wrong)).isEqualTo("PROPOSED");
    assertThat(account.state()).isEqualTo("NOTIFIED");

    person.press("back").at("activation-guardian");
    assertThat(person.page().inputValue("#mail")).isEqualTo(MAIL);
    answer(person, guardian, wrong).at("report-links").press("report").at("mail-pending");
    assertThat(account.link(wrong)).isEqualTo("REPORTED");
    assertThat(account.messages()).contains("WRONG_LINK_REPORTED");
    account.validateMail();

    try (Visitor later = visitor.other()) {
      Person chosen = guardian.withPassword(FirstSignIn.PASSWORD);
      FirstSignIn again = new FirstSignIn(later).open(chosen).at("children").check("reported");
      again.press("ignore").received();
      assertThat(account.link(wrong)).isEqualTo("REPORTED");
    }
    try (Visitor later = visitor.other()) {
      Person chosen = guardian.withPassword(FirstSignIn.PASSWORD);
      new FirstSignIn(later).open(chosen).at("children").mine(wrong).submit().received();
      assertThat(account.link(wrong)).isEqualTo("CONFIRMED");
      assertThat(account.messages()).contains("WRONG_LINK_CANCELLED");
      later.openSamlService();
      assertThat(later.received()).contains(guardian.lastName());
    }
  }

  @Test
  void theOnlyChildCannotBeRefused(Visitor visitor) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_ONE_NOTIFIED);
    Person.Child child = guardian.children().get(0);
    FirstSignIn person = new FirstSignIn(visitor).open(guardian);
    answer(person, guardian, child).at("input-error-legal-" + child.id()).check("sole-link");
    assertThat(new Account(stack, guardian).link(child)).isEqualTo("PROPOSED");
  }

  @Test
  void aNewChildCanBeLeftForLaterAndIsReportedFromThePageThatAsks(Visitor visitor) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_SEVERAL_ACTIVE);
    Account account = new Account(stack, guardian);
    Person.Child added = guardian.children().get(0);
    account.propose(added);
    FirstSignIn person = new FirstSignIn(visitor).open(guardian).at("children");
    person.submit().at("input-error-legal-" + added.id()).check("children-empty");
    person.notMine(added).submit().at("report-links").press("back").at("children");
    person.notMine(added).submit().at("report-links").press("report");
    assertThat(person.received()).contains(guardian.lastName());
    assertThat(account.link(added)).isEqualTo("REPORTED");
  }

  @Test
  void whoeverHasNoConfirmedChildCannotLeaveItForLater(Visitor visitor) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_ONE_ACTIVE);
    Person.Child child = guardian.children().get(0);
    new Account(stack, guardian).propose(child);
    FirstSignIn person = new FirstSignIn(visitor).open(guardian).at("children");
    assertThat(person.page().isVisible("#step-ignore")).isFalse();
    person.mine(child).submit();
    assertThat(person.received()).contains(guardian.lastName());
  }

  // « Non » for this child, « Oui » with the right date for every other.
  private static FirstSignIn answer(FirstSignIn person, Person guardian, Person.Child wrong) {
    person.at("activation-guardian").password(FirstSignIn.PASSWORD).mail(MAIL);
    guardian.children().stream()
        .filter(child -> child.id() != wrong.id())
        .forEach(
            child -> {
              if (person.page().isVisible("#legal-" + child.id())) {
                person.mine(child);
              }
            });
    return person.notMine(wrong).submit();
  }
}
