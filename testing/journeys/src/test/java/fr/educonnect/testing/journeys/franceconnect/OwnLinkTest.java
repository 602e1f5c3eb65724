package fr.educonnect.testing.journeys.franceconnect;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.franceconnect.Fault;
import fr.educonnect.testing.franceconnect.Identity;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.http.HttpVisitor;
import fr.educonnect.testing.journeys.messages.Inbox;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever is signed in links FranceConnect to their account, and unlinks it. */
@ExtendWith(StackExtension.class)
class OwnLinkTest {
  private static final String LINK = "educonnect-franceconnect";
  private static final String UNLINK = "educonnect-franceconnect-end";

  private final Stack stack;
  private final Admin admin;
  private final Inbox inbox;
  private final Person guardian;

  OwnLinkTest(Stack stack) {
    this.stack = stack;
    admin = new Admin(stack);
    inbox = new Inbox(stack);
    guardian = stack.take(Spare.GUARDIAN_OF_ONE_ACTIVE);
  }

  @Test
  void linksAndUnlinksAndTellsTheContacts() {
    Identity identity = identity(guardian.firstName());
    int mails = inbox.mails(guardian.mail()).size();
    Caller own = atLink().connect().choose(identity, Fault.NONE).follow();
    assertThat(status(own)).isEqualTo("success");
    assertThat(admin.holder(identity)).isEqualTo(guardian.id());
    assertThat(inbox.awaitMail(guardian.mail(), mails + 1).text()).contains("/link/", "72 heures");
    assertThat(signIn(identity).isAtService()).isTrue();

    assertThat(own.openAction(UNLINK).ours().body()).contains("id=\"account-franceconnect-end\"");
    assertThat(status(own.send(Map.of("step", "END")))).isEqualTo("success");
    assertThat(admin.holder(identity)).isZero();
    assertThat(inbox.awaitMail(guardian.mail(), mails + 2).subject()).contains("n'ouvre plus");
    assertThat(admin.sessions(guardian)).hasSize(1);
    assertThat(signIn(identity).ours().body()).contains("id=\"franceconnect-mobile\"");
  }

  @Test
  void whoeverIsToldOfTheEndHasItOpenTheAccountAgain() {
    Identity identity = identity(guardian.firstName());
    HttpVisitor told = new HttpVisitor().get(unlinked(identity));
    assertThat(told.body()).contains("id=\"link-revert\" data-what=\"FRANCECONNECT\"");
    assertThat(admin.holder(identity)).as("before the button").isZero();
    assertThat(told.submit(Map.of("step", "REVERT")).body()).contains("REVERT_FRANCECONNECT");
    assertThat(admin.holder(identity)).isEqualTo(guardian.id());
    assertThat(admin.sessions(guardian)).isEmpty();
    assertThat(signIn(identity).isAtService()).isTrue();
    assertThat(inbox.awaitMail(guardian.mail(), 2).text()).contains("/link/", "72 heures");
  }

  @Test
  void anIdentityThatOpensAnotherAccountMeanwhileStaysThere() {
    Identity identity = identity(guardian.firstName());
    String link = unlinked(identity);
    Person other = stack.take(Spare.GUARDIAN_OF_ONE_ACTIVE);
    admin.link(other, identity);
    HttpVisitor told = new HttpVisitor().get(link).submit(Map.of("step", "REVERT"));
    assertThat(told.body())
        .contains("data-done=\"NO_FRANCECONNECT\"")
        .doesNotContain(other.login(), other.lastName());
    assertThat(admin.holder(identity)).isEqualTo(other.id());
    assertThat(admin.sessions(guardian)).hasSize(1);
  }

  // The link of the message that tells of it.
  private String unlinked(Identity identity) {
    admin.link(guardian, identity);
    Caller own = new Caller(stack).openAction(UNLINK).signIn(guardian);
    assertThat(status(own.send(Map.of("step", "END")))).isEqualTo("success");
    return inbox.linkTo(guardian.mail(), 1);
  }

  @Test
  void whoSignsOutAfterwardsLeavesFranceConnectToo() {
    Identity identity = identity(guardian.firstName());
    Caller own = atLink().connect().choose(identity, Fault.NONE).follow();
    assertThat(stack.franceConnect().isOpen(identity)).isTrue();
    own.signOut();
    assertThat(own.isAtService()).isTrue();
    assertThat(stack.franceConnect().isOpen(identity)).isFalse();
  }

  @Test
  void theOtherPartnersIdentityIsRefusedAndToldWhatToDo() {
    Events events = new Events(stack);
    Identity partners = identity("Alphonsine");
    Caller own = atLink().connect().choose(partners, Fault.NONE).follow();
    assertThat(own.ours().body())
        .contains("data-refusal=\"OTHER_PERSON\"", "L’autre parent doit se connecter");
    assertThat(admin.holder(partners)).isZero();
    assertThat(events.all())
        .anySatisfy(event -> assertThat(event).contains("UPDATE_CREDENTIAL_ERROR", "other_person"))
        .allSatisfy(event -> assertThat(event).doesNotContain(partners.sub(), "Alphonsine"));
    admin.link(guardian, identity(guardian.firstName()));
    assertThat(own.connect().choose(partners, Fault.NONE).follow().ours().body())
        .contains("data-refusal=\"OTHER_NAMES\"");
    assertThat(admin.holder(partners)).isZero();
  }

  @Test
  void anIdentityOpensOneAccount() {
    Person other = stack.take(Spare.GUARDIAN_OF_ONE_ACTIVE);
    Identity identity = identity(guardian.firstName());
    admin.link(other, identity);
    Caller own = atLink().connect().choose(identity, Fault.NONE).follow();
    assertThat(own.ours().body()).contains("data-refusal=\"OTHER_ACCOUNT\"");
    assertThat(admin.holder(identity)).isEqualTo(other.id());
  }

  @ParameterizedTest
  @CsvSource({"ID_TOKEN_OTHER_NONCE, n’a pas abouti", "TOKEN_UNAVAILABLE, ne répond pas"})
  void aFalseAnswerLinksNothing(Fault fault, String words) {
    Identity identity = identity(guardian.firstName());
    Events events = new Events(stack);
    Caller own = atLink().connect().choose(identity, fault).follow();
    assertThat(own.ours().body()).contains("id=\"account-franceconnect\"", words);
    assertThat(admin.holder(identity)).isZero();
    assertThat(events.all())
        .anySatisfy(event -> assertThat(event).contains("IDENTITY_PROVIDER_LOGIN_ERROR"));
    assertThat(own.connect().fail("access_denied", Fault.NONE).follow().ours().body())
        .contains("id=\"account-franceconnect\"", "a été interrompu");
  }

  @Test
  void theOnlyWayInStaysUntilThereIsAPassword() {
    Identity identity = identity(guardian.firstName());
    admin.link(guardian, identity);
    admin.forgetPassword(guardian);
    Caller own = signIn(identity).openAction(UNLINK);
    assertThat(own.ours().body()).contains("data-possible=\"false\"");
    assertThat(own.send(Map.of("step", "END")).isAtService()).isFalse();
    assertThat(admin.holder(identity)).isEqualTo(guardian.id());
    own = signIn(identity).openAction("educonnect-password");
    own.send(Map.of("password-new", "colibri-mauve-52", "password-confirm", "colibri-mauve-52"));
    assertThat(status(own)).isEqualTo("success");
    assertThat(own.openAction(UNLINK).ours().body()).contains("data-possible=\"true\"");
    assertThat(status(own.send(Map.of("step", "END")))).isEqualTo("success");
    assertThat(admin.holder(identity)).isZero();
  }

  @Test
  void aStudentGetsNeither() {
    Person student = stack.people().roles().get("studentActive");
    Caller own = new Caller(stack).openAction(LINK).signIn(student);
    assertThat(status(own)).isEqualTo("error");
    assertThat(status(own.openAction(UNLINK))).isEqualTo("error");
    own.ours().get(stack.addresses().account());
    assertThat(own.follow().ours().body())
        .contains("id=\"account\"")
        .doesNotContain("FranceConnect");
  }

  private Caller atLink() {
    Caller caller = new Caller(stack).openAction(LINK).signIn(guardian);
    assertThat(caller.ours().body()).contains("id=\"account-franceconnect\"");
    return caller;
  }

  private Caller signIn(Identity identity) {
    return new Caller(stack).openSignIn().connect().choose(identity, Fault.NONE).follow();
  }

  private Identity identity(String firstName) {
    return stack
        .franceConnect()
        .identities()
        .add(firstName + " Louise Camille", guardian.lastName(), "");
  }

  private static String status(Caller caller) {
    assertThat(caller.isAtService()).as("at the service").isTrue();
    return Caller.parameter(caller.ours().location(), "kc_action_status");
  }
}
