package fr.educonnect.testing.journeys.franceconnect;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.franceconnect.Fault;
import fr.educonnect.testing.franceconnect.Identity;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.joining.TwoAccounts;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Two partners who share name, number, address, children and even their passwords: neither has
 * their own FranceConnect open the other's account, each is told what to do, and the assistance
 * team takes away what is wrong.
 */
@ExtendWith(StackExtension.class)
class CoupleLinksTest {
  private static final String LINK = "educonnect-franceconnect";
  private static final String DONE = "0";

  private final Stack stack;
  private final Admin admin;
  private final TwoAccounts couple;
  private final Person one;
  private final Person other;
  private final Identity ones;
  private final Identity others;

  CoupleLinksTest(Stack stack) {
    this.stack = stack;
    admin = new Admin(stack);
    couple = TwoAccounts.strangers(stack, Spare.GUARDIAN_OF_ONE_ACTIVE).asACouple();
    one = couple.kept();
    other = couple.other();
    ones = identity(one.firstName());
    others = identity(TwoAccounts.PARTNERS_FIRST_NAME);
  }

  @Test
  void neitherIsLinkedToTheOthersAccountNorTakesThePlaceOfItsOwn() {
    assertThat(tries(one, others)).contains("OTHER_PERSON", "L’autre parent doit se connecter");
    assertThat(tries(other, ones)).contains("OTHER_PERSON", "L’autre parent doit se connecter");
    admin.link(one, ones);
    assertThat(tries(one, others)).contains("OTHER_NAMES", "l’assistance peut faire le nécessaire");
    assertThat(tries(other, ones)).contains("OTHER_ACCOUNT", "chacun garde le sien");
    assertThat(admin.holder(ones)).isEqualTo(one.id());
    assertThat(admin.holder(others)).isZero();
  }

  @Test
  void theAssistanceTeamPutsBackWhatWasReplacedAndTakesAwayWhatIsNotTheirs() {
    admin.link(one, ones);
    Identity corrected = identity(one.firstName());
    assertThat(atLink(one).connect().choose(corrected, Fault.NONE).follow().isAtService()).isTrue();
    assertThat(decide("undo-franceconnect")).isEqualTo(DONE);
    assertThat(admin.holder(ones)).isEqualTo(one.id());
    assertThat(admin.holder(corrected)).isZero();
    assertThat(decide("undo-franceconnect")).as("once only").isNotEqualTo(DONE);

    assertThat(decide("unlink-franceconnect")).isEqualTo(DONE);
    assertThat(admin.holder(ones)).isZero();
    admin.awaitNoSession(one, Duration.ofSeconds(30));
    assertThat(atLink(other).connect().choose(others, Fault.NONE).follow().isAtService()).isTrue();
    assertThat(admin.holder(others)).as("each has their own").isEqualTo(other.id());
  }

  private String decide(String decision) {
    return couple.decisions().run(one.id(), "account", decision);
  }

  // What the page says to whoever knows the account's password and comes back with this identity.
  private String tries(Person account, Identity identity) {
    return atLink(account).connect().choose(identity, Fault.NONE).follow().ours().body();
  }

  private Caller atLink(Person account) {
    return new Caller(stack).openAction(LINK).signIn(account);
  }

  private Identity identity(String firstName) {
    return stack.franceConnect().identities().add(firstName + " Louise", one.lastName(), "");
  }
}
