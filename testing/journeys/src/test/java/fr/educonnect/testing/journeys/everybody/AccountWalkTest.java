package fr.educonnect.testing.journeys.everybody;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.journeys.joining.TwoAccounts;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * By a tile of the portal to a service, to « Mes enfants » where no date can be tried any more, and
 * to Mon compte where two accounts are separated again.
 */
@ExtendWith(StackExtension.class)
class AccountWalkTest {
  private static final String LOCK =
      "insert into birth_date_proof (account_id, tries, locked_until)"
          + " values (?, 5, now() + interval '1 day')"
          + " on conflict (account_id) do update set locked_until = excluded.locked_until";

  private final Stack stack;

  AccountWalkTest(Stack stack) {
    this.stack = stack;
  }

  @ParameterizedTest
  @EnumSource
  void fromTheTilesPastLockedDatesToTwoAccounts(Way way, Visitor any) {
    TwoAccounts both = TwoAccounts.strangers(stack, Spare.GUARDIAN_OF_ONE_NOTIFIED);
    both.decisions().run(both.kept().id(), "account", "join", "--with=" + both.other().login());
    both.tables().write(LOCK, both.kept().id());
    try (Walk walk = new Walk(way, any)) {
      walk.visitor().page().navigate(stack.addresses().portal());
      walk.visitor().asGuardian().signIn(both.kept());
      tile(walk, both.kept());
      lockedDates(walk);
      separate(walk, both.other());
    }
    assertThat(both.isJoined()).isFalse();
  }

  private void tile(Walk walk, Person guardian) {
    String tile = "tile-" + guardian.children().get(0).id() + "-0-0";
    walk.at("portal").hand().press(tile);
    walk.visitor().isAtService().page().navigate(stack.addresses().portal());
    walk.at("portal");
  }

  private static void lockedDates(Walk walk) {
    walk.hand().press("to-children");
    walk.at("account-children").hand().press("confirm-children");
    walk.at("birth-dates-locked").hand().press("cancel");
    walk.at("account-children");
  }

  private static void separate(Walk walk, Person other) {
    walk.hand().press("to-account");
    walk.at("account").hand().press("separate-" + other.id());
    walk.at("join-separate").hand().press("cancel");
    walk.at("account").hand().press("separate-" + other.id());
    walk.at("join-separate").hand().press("step-separate");
    walk.at("account");
    assertThat(walk.visitor().page().isVisible("#aliases")).isFalse();
  }
}
