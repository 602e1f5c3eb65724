package fr.educonnect.testing.journeys.states;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.domain.account.Profile;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Spare;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/** A password that is chosen in place of one that was forgotten or given. */
@ExtendWith(StackExtension.class)
@Isolated
class PasswordLinkTest {
  private static final String WITHOUT_PASSWORD =
      "update account set password_credential = null, password_secret = null where id = ?";

  private final Stack stack;
  private Subject account;
  private Scene scene;

  PasswordLinkTest(Stack stack) {
    this.stack = stack;
  }

  @BeforeEach
  void takeAccount() {
    account = new Subject(stack, stack.take(Spare.GUARDIAN_UNTOUCHED), Profile.GUARDIAN);
    scene = new Scene(stack, account);
  }

  @Test
  void whoeverSignsInByFranceConnectAloneIsToldSoBehindTheLinkOnly() {
    scene.askForPasswordLink();
    new Tables(stack.databases().directory()).write(WITHOUT_PASSWORD, account.person().id());
    scene.begin();
    assertThat(scene.followPasswordLink()).isEqualTo("link-done");
    assertThat(scene.tab().body()).contains("data-done=\"NO_PASSWORD\"");
    assertThat(scene.traces().messages()).isEqualTo("-");
    assertThat(account.brought()).doesNotContain("CHOSEN");
  }

  @Test
  void thePasswordThatTheSchoolGaveIsNotTakenAsTheNewOne() {
    scene.openNewPassword();
    String given = account.password();
    scene.begin();
    assertThat(scene.choosePassword(given)).isEqualTo("new-password refused");
    scene.forgetPassword();
    String link = Traces.link(scene.traces().text("PASSWORD_LINK"));
    assertThat(scene.followPasswordLink(link, given)).isEqualTo("link-password refused");
    assertThat(scene.followPasswordLink(link, account.person().login()))
        .isEqualTo("link-password refused");
    assertThat(account.brought()).doesNotContain("CHOSEN");
  }
}
