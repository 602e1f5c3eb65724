package fr.educonnect.testing.journeys.everybody;

import fr.educonnect.testing.franceconnect.Identity;
import fr.educonnect.testing.journeys.Lanes;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.BirthDateFields;
import fr.educonnect.testing.journeys.browser.PasswordFields;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.journeys.older.OlderPerson;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.older.OlderDesks;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An older account gives way to one of ours, with a slip on every page. */
@ExtendWith(StackExtension.class)
@ResourceLock(Lanes.OLDER_DESK)
class OlderAccountWalkTest {
  private static final String PASSWORD = "abricot-vert-52";
  private static final String NOTICE = "older-account-notice";

  private final Stack stack;

  OlderAccountWalkTest(Stack stack) {
    this.stack = stack;
  }

  @ParameterizedTest
  @EnumSource
  void ofAGuardianWithAtenWhoComesOnceMore(Way way, Visitor any) {
    OlderPerson guardian = OlderPerson.take(stack, Spare.GUARDIAN_UNREGISTERED);
    try (Walk walk = new Walk(way, any)) {
      guardian.comesFrom(OlderDesks.ATEN, walk.visitor());
      walk.atFirst("older-account").hand().press("step-create");
      choose(walk);
      walk.at("birth-dates").hand().press("submit");
      walk.refused("input-error-legal-" + guardian.person().children().get(0).id());
      new BirthDateFields(walk.visitor()).yesToAll(guardian.person());
      walk.hand().press("submit");
      walk.arrives(guardian.person().lastName());
    }
    try (Walk later = new Walk(way, any)) {
      guardian.comesFrom(OlderDesks.ATEN, later.visitor());
      later.atFirst(NOTICE).hand().press("step-go_on");
      later.arrives(guardian.person().lastName());
    }
  }

  @ParameterizedTest
  @EnumSource
  void ofAStudentWithAnEntWhomTheRegistersHaveOrNot(Way way, Visitor any) {
    try (Walk stranger = new Walk(way, any)) {
      nobody(way).comesFrom(OlderDesks.ENT, stranger.visitor());
      stranger.atFirst(NOTICE).hand().press("sign-in-again");
      stranger.visitor().isAskedToSignIn();
    }
    OlderPerson student = OlderPerson.take(stack, Spare.STUDENT_UNTOUCHED);
    try (Walk walk = new Walk(way, any)) {
      student.comesFrom(OlderDesks.ENT, walk.visitor());
      walk.atFirst("older-account").hand().press("step-create");
      choose(walk);
      walk.at(NOTICE).hand().press("step-go_on");
      walk.arrives(student.person().lastName());
    }
  }

  private OlderPerson nobody(Way way) {
    String login = "personne." + way.name().toLowerCase(Locale.ROOT);
    Person person =
        new Person(0, login, null, "Zoé", "Personne", null, null, null, null, null, List.of());
    return OlderPerson.with(stack, person, List.of("4|||99999999|0310001A"));
  }

  @ParameterizedTest
  @EnumSource
  void ofAGuardianWhoChoosesFranceConnect(Way way, Visitor any) {
    OlderPerson older = OlderPerson.take(stack, Spare.GUARDIAN_UNREGISTERED);
    Person guardian = older.person();
    Identity identity = identity(guardian.firstName(), guardian);
    try (Walk walk = new Walk(way, any)) {
      older.comesFrom(OlderDesks.ATEN, walk.visitor());
      walk.atFirst("older-account").atFranceConnect(identity("Alphonsine", guardian));
      walk.atFirst("franceconnect-refused");
    }
    try (Walk walk = new Walk(way, any)) {
      older.comesFrom(OlderDesks.ATEN, walk.visitor());
      walk.atFirst("older-account").atFranceConnect(identity);
      walk.atFirst("birth-dates").hand().press("submit");
      walk.refused("input-error-legal-" + guardian.children().get(0).id());
      new BirthDateFields(walk.visitor()).yesToAll(guardian);
      walk.hand().press("submit");
      walk.arrives(guardian.lastName());
    }
    try (Walk later = new Walk(way, any)) {
      later.asGuardian();
      later.atFranceConnect(identity);
      later.arrives(guardian.lastName());
    }
  }

  @ParameterizedTest
  @EnumSource
  void ofSomebodyAfterTheLastDay(Way way, Visitor any) {
    OlderPerson late = OlderPerson.take(stack, Spare.STUDENT_UNTOUCHED);
    stack.olderDesks().lastDay(OlderDesks.ATEN, "2020-08-31");
    try (Walk walk = new Walk(way, any)) {
      late.comesFrom(OlderDesks.ATEN, walk.visitor());
      walk.atFirst(NOTICE).hand().press("sign-in-again");
      walk.visitor().isAskedToSignIn();
    } finally {
      stack.olderDesks().lastDay(OlderDesks.ATEN, "2099-08-31");
    }
  }

  private Identity identity(String firstName, Person guardian) {
    return stack.franceConnect().identities().add(firstName, guardian.lastName(), "");
  }

  private static void choose(Walk walk) {
    walk.at("register-password");
    new PasswordFields(walk.visitor()).choose("court1");
    walk.hand().press("submit");
    walk.refused("input-error-password-new");
    new PasswordFields(walk.visitor()).choose(PASSWORD);
    walk.hand().press("submit");
  }
}
