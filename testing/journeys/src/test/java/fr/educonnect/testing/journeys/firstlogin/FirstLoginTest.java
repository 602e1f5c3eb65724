package fr.educonnect.testing.journeys.firstlogin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.franceconnect.Identity;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.http.HttpVisitor;
import fr.educonnect.testing.journeys.messages.Inbox;
import fr.educonnect.testing.stack.Addresses;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which account FranceConnect opens, for whom it opens none, and what is left of it. */
@ExtendWith(StackExtension.class)
class FirstLoginTest {
  private static final Pattern LINK = Pattern.compile("https?://\\S+/link/\\S+");

  private final Stack stack;
  private final Inbox inbox;
  private final Records records;

  FirstLoginTest(Stack stack) {
    this.stack = stack;
    inbox = new Inbox(stack);
    records = new Records(stack);
  }

  @AfterEach
  void noUserOfKeycloaksOwnIsMade() {
    assertThat(records.localUsers(Addresses.REALM)).isZero();
  }

  @Test
  void activatesAndSignsInDirectlyFromThenOn() {
    Person guardian = stack.take(Spare.GUARDIAN_UNTOUCHED);
    Identity identity = identity(guardian);
    Newcomer first = proved(guardian, identity).birthDates(guardian);
    assertThat(first.isAtService()).isTrue();
    assertThat(records.standing(guardian)).isEqualTo("ACTIVE FRANCECONNECT false");
    assertThat(records.confirmedChildren(guardian)).isEqualTo(guardian.children().size());
    assertThat(records.brokerLinks(guardian)).isEqualTo(1);
    assertThat(inbox.awaitSms(guardian.mobile(), 2).body()).contains("/link/");
    assertThat(new Newcomer(stack).comesAs(identity).isAtService()).isTrue();
    assertThat(records.brokerLinks(guardian)).isEqualTo(1);
  }

  @Test
  void leavesNoWayInToTheLetterInASchoolbag() {
    Person guardian = stack.take(Spare.GUARDIAN_UNTOUCHED);
    Newcomer first = proved(guardian, identity(guardian)).wrongBirthDates(guardian);
    assertThat(first.at("birth-dates").body()).contains("input-error-day-");
    assertThat(records.standing(guardian)).startsWith("NOT_NOTIFIED");
    assertThat(first.birthDates(guardian).isAtService()).isTrue();
    assertThat(records.standing(guardian)).isEqualTo("ACTIVE FRANCECONNECT false");
  }

  @Test
  void linksAnAccountInUseByTheDatesOfAllItsChildren() {
    Person guardian = stack.take(Spare.GUARDIAN_OF_SEVERAL_ACTIVE);
    Identity identity = identity(guardian);
    int mails = inbox.mails(guardian.mail()).size();
    String before = records.standing(guardian);
    Newcomer known = proved(guardian, identity).wrongBirthDates(guardian).at("birth-dates");
    assertThat(known.body()).doesNotContain("legal-" + guardian.children().get(0).id() + "-no");
    assertThat(records.holder(identity)).isZero();
    assertThat(known.birthDates(guardian).isAtService()).isTrue();
    assertThat(records.standing(guardian)).isEqualTo(before);
    assertThat(records.holder(identity)).isEqualTo(guardian.id());
    assertThat(inbox.awaitMail(guardian.mail(), mails + 1).text())
        .contains(guardian.login(), "/link/", "Ce lien fonctionne pendant 72 heures.");
  }

  @Test
  void anotherIdentityTakesItsPlaceAndIsUndone() {
    Person guardian = stack.take(Spare.GUARDIAN_UNTOUCHED);
    Identity first = identity(guardian);
    proved(guardian, first).birthDates(guardian);
    inbox.awaitSms(guardian.mobile(), 2);
    Identity corrected = identity(guardian);
    Newcomer again = new Newcomer(stack).comesAs(corrected).mobile(guardian.mobile());
    assertThat(again.codeOf(guardian, 3).birthDates(guardian).isAtService()).isTrue();
    assertThat(records.holder(corrected)).isEqualTo(guardian.id());
    assertThat(records.holder(first)).isZero();
    assertThat(records.brokerLinks(guardian)).isEqualTo(1);
    HttpVisitor undo = new HttpVisitor().get(link(guardian, 4));
    Identity third = identity(guardian);
    Newcomer late = new Newcomer(stack).comesAs(third).mobile(guardian.mobile());
    assertThat(late.codeOf(guardian, 5).refusal()).isEqualTo("REPLACED_LATELY");
    assertThat(undo.submit(Map.of("step", "UNDO")).body()).contains("data-done=\"FRANCECONNECT\"");
    assertThat(records.holder(first)).isEqualTo(guardian.id());
    assertThat(records.holder(corrected)).isZero();
    assertThat(new Newcomer(stack).comesAs(first).isAtService()).isTrue();
    new Newcomer(stack).comesAs(corrected).at("franceconnect-mobile");
    assertThat(records.brokerLinks(guardian)).isEqualTo(1);
  }

  @Test
  void ofACoupleWithOneNumberNeitherOpensTheOthersAccount() {
    Person one = stack.take(Spare.GUARDIAN_UNTOUCHED);
    Person other = stack.take(Spare.GUARDIAN_OF_ONE_ACTIVE);
    records.shareNumber(one, other);
    Identity stranger = stack.franceConnect().identities().add("Zoé", "DUTILLEUL", "");
    assertThat(proved(one, stranger).refusal()).isEqualTo("UNDECIDED");
    Newcomer ones = new Newcomer(stack).comesAs(identity(one)).mobile(one.mobile());
    assertThat(ones.codeOf(one, 2).birthDates(one).isAtService()).isTrue();
    assertThat(records.standing(one)).isEqualTo("ACTIVE FRANCECONNECT false");
    assertThat(records.standing(other)).isEqualTo("ACTIVE SCHOOL true");
    assertThat(records.brokerLinks(other)).isZero();
  }

  @Test
  void thePartnerDoesNotTakeThePlaceOfWhomFranceConnectOpensTheAccountTo() {
    Person guardian = stack.take(Spare.GUARDIAN_UNTOUCHED);
    Identity own = identity(guardian);
    proved(guardian, own).birthDates(guardian);
    inbox.awaitSms(guardian.mobile(), 2);
    Identity partners =
        stack.franceConnect().identities().add("Alphonsine", guardian.lastName(), "");
    Newcomer partner = new Newcomer(stack).comesAs(partners).mobile(guardian.mobile());
    partner.codeOf(guardian, 3);
    assertThat(partner.refusal()).isEqualTo("OTHER_NAMES");
    assertThat(partner.body()).contains("l’assistance peut faire le nécessaire");
    assertThat(records.holder(own)).isEqualTo(guardian.id());
    assertThat(records.holder(partners)).isZero();
  }

  @Test
  void afterFiveWrongDatesTheChildrenAreAskedAboutNoMore() {
    Person guardian = stack.take(Spare.GUARDIAN_UNTOUCHED);
    Newcomer guessing = proved(guardian, identity(guardian));
    for (int tries = 0; tries < 5; tries++) {
      guessing.wrongBirthDates(guardian);
    }
    assertThat(guessing.at("birth-dates-locked").body()).contains("id=\"kc-page-title\"");
    assertThat(records.standing(guardian)).startsWith("NOT_NOTIFIED");
  }

  @Test
  void afterFiveWrongCodesTheRightOneIsWorthNothing() {
    Person guardian = stack.take(Spare.GUARDIAN_UNTOUCHED);
    Newcomer guessing = new Newcomer(stack).comesAs(identity(guardian)).mobile(guardian.mobile());
    String right = Inbox.code(inbox.awaitSms(guardian.mobile(), 1));
    String wrong = right.equals("123456") ? "654321" : "123456";
    for (int tries = 0; tries < 5; tries++) {
      assertThat(guessing.code(wrong).at("sms-code").body()).contains("input-error-code");
    }
    assertThat(guessing.code(right).at("sms-code").body()).contains("input-error-code");
    assertThat(records.standing(guardian)).startsWith("NOT_NOTIFIED");
  }

  @Test
  void whoeverHasAnotherNameAltogetherIsStopped() {
    Person guardian = stack.take(Spare.GUARDIAN_UNTOUCHED);
    Identity stranger = stack.franceConnect().identities().add("Zoé", "DUTILLEUL", "");
    assertThat(proved(guardian, stranger).refusal()).isEqualTo("CONTRADICTED");
    assertThat(records.standing(guardian)).startsWith("NOT_NOTIFIED");
    assertThat(records.holder(stranger)).isZero();
  }

  @Test
  void aFrozenAccountIsRefusedWithWords() {
    Person guardian = stack.take(Spare.GUARDIAN_UNTOUCHED);
    Identity identity = identity(guardian);
    proved(guardian, identity).birthDates(guardian);
    records.freeze(guardian);
    assertThat(new Newcomer(stack).comesAs(identity).refusal()).isEqualTo("FROZEN");
  }

  @Test
  void anIdentityThatTheDirectoryNoLongerLinksOpensNothing() {
    Person guardian = stack.take(Spare.GUARDIAN_UNTOUCHED);
    Identity identity = identity(guardian);
    proved(guardian, identity).birthDates(guardian);
    records.unlink(guardian);
    new Newcomer(stack).comesAs(identity).at("franceconnect-mobile");
    assertThat(records.brokerLinks(guardian)).isZero();
  }

  @Test
  void aNumberOfNobodyGetsTheSamePageAndNoMessage() {
    Person nobody = stack.take(Spare.GUARDIAN_UNTOUCHED);
    String number = "+33612345013";
    Newcomer stranger = new Newcomer(stack).comesAs(identity(nobody)).mobile(number);
    assertThat(stranger.code("123456").at("sms-code").body()).contains("input-error-code");
    assertThat(inbox.sms(number)).isEmpty();
  }

  private Newcomer proved(Person guardian, Identity identity) {
    int before = inbox.sms(guardian.mobile()).size();
    return new Newcomer(stack)
        .comesAs(identity)
        .mobile(guardian.mobile())
        .codeOf(guardian, before + 1);
  }

  private Identity identity(Person person) {
    return stack
        .franceConnect()
        .identities()
        .add(person.firstName() + " Louise Camille", person.lastName(), "");
  }

  private String link(Person guardian, int messages) {
    inbox.awaitSms(guardian.mobile(), messages);
    return inbox.sms(guardian.mobile()).stream()
        .map(sms -> LINK.matcher(sms.body()))
        .filter(link -> link.find())
        .map(link -> link.group())
        .findFirst()
        .orElseThrow();
  }
}
