package fr.educonnect.testing.journeys.joining;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Spare;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Two partners with one family name, one mobile, one address and one child: neither joins the
 * other's account by what both of them know, each is told what to do, and the assistance team can.
 */
@ExtendWith(StackExtension.class)
class CoupleTest {
  private static final String DONE = "0";

  private static final String CODES =
      "select from message where kind = 'REGISTRATION_CODE' and account_id in (?, ?)";

  private final Stack stack;

  CoupleTest(Stack stack) {
    this.stack = stack;
  }

  @Test
  void neitherJoinsTheOthersAccountButTheAssistanceTeamCan(Visitor visitor) {
    TwoAccounts couple = TwoAccounts.strangers(stack, Spare.GUARDIAN_OF_ONE_ACTIVE).asACouple();
    isRefused(visitor, couple);
    try (Visitor partner = visitor.other()) {
      isRefused(partner, couple.reversed());
    }
    isSentNoCode(visitor, couple);

    String[] join = {"account", "join", "--with=" + couple.other().login()};
    assertThat(couple.decisions().run(couple.kept().id(), join)).isEqualTo(DONE);
    assertThat(couple.isJoined()).isTrue();
  }

  private static void isRefused(Visitor visitor, TwoAccounts couple) {
    visitor.openOidcService(TwoAccounts.JOIN).asGuardian().signIn(couple.kept());
    visitor.sees("join-account").hand().fill("username", couple.other().login());
    visitor.hand().fill("password", couple.other().password());
    visitor.hand().press("submit");
    assertThat(visitor.sees("kc-alert").page().innerText("#kc-alert"))
        .contains("chaque représentant légal garde le sien", "l’assistance peut");
    assertThat(couple.isJoined()).isFalse();
  }

  // The page of the code comes all the same: it does not tell whose the number is.
  private static void isSentNoCode(Visitor visitor, TwoAccounts couple) {
    visitor.hand().press("step-mobile");
    visitor.sees("join-mobile").hand().fill("mobile", couple.kept().mobile());
    visitor.hand().press("submit");
    visitor.sees("sms-code").hand().fill("code", "123456");
    visitor.hand().press("submit");
    visitor.sees("input-error-code");
    assertThat(couple.tables().read(CODES, couple.kept().id(), couple.other().id())).isEmpty();
    assertThat(couple.isJoined()).isFalse();
  }
}
