package fr.educonnect.testing.journeys.states;

import fr.educonnect.domain.account.AccountEvent;
import java.util.Optional;

/** What somebody does by a page, a link or a command. */
enum Deed {
  RIGHT_PASSWORD,
  WRONG_PASSWORD,
  ACTIVATION,
  LINK_HERE,
  LINK_ELSEWHERE,
  RESEND,
  CORRECTION,
  REGISTRATION,
  FORGOTTEN_IDENTIFIER,
  FORGOTTEN_PASSWORD,
  PASSWORD_LINK,
  NEW_PASSWORD,
  SCHOOL_RESET,
  FREEZE_LINK,
  UNFREEZE,
  START_OVER,
  EXPIRE;

  /** The event of the domain that it may bring about. */
  Optional<AccountEvent> event() {
    return switch (this) {
      case RIGHT_PASSWORD, WRONG_PASSWORD, FORGOTTEN_IDENTIFIER, FORGOTTEN_PASSWORD ->
          Optional.empty();
      case ACTIVATION -> Optional.of(AccountEvent.SUBMIT_ACTIVATION);
      case LINK_HERE, LINK_ELSEWHERE -> Optional.of(AccountEvent.VALIDATE_MAIL);
      case RESEND -> Optional.of(AccountEvent.RESEND_ACTIVATION_MAIL);
      case CORRECTION -> Optional.of(AccountEvent.CORRECT_MAIL);
      case REGISTRATION -> Optional.of(AccountEvent.SELF_REGISTER);
      case PASSWORD_LINK, NEW_PASSWORD -> Optional.of(AccountEvent.CHOOSE_PASSWORD);
      case SCHOOL_RESET -> Optional.of(AccountEvent.RESET_PASSWORD);
      case FREEZE_LINK -> Optional.of(AccountEvent.FREEZE);
      case UNFREEZE -> Optional.of(AccountEvent.UNFREEZE);
      case START_OVER -> Optional.of(AccountEvent.START_OVER);
      case EXPIRE -> Optional.of(AccountEvent.EXPIRE);
    };
  }

  /** Does it to an account that is brought to the standing at last; returns where it ended. */
  String happenTo(Scene scene, Standing standing) {
    scene.subject().bring(prepare(scene, standing), standing);
    scene.begin();
    return act(scene);
  }

  // What is opened or sent while it is offered, whatever becomes of the account afterwards.
  private Standing prepare(Scene scene, Standing standing) {
    return switch (this) {
      case ACTIVATION -> scene.openActivation(standing);
      case LINK_HERE, LINK_ELSEWHERE -> scene.askForMailLink();
      case RESEND, CORRECTION -> scene.openMailPending();
      case PASSWORD_LINK -> scene.askForPasswordLink();
      case NEW_PASSWORD -> scene.openNewPassword();
      case FREEZE_LINK -> scene.beAnnounced();
      default -> Standing.NEVER;
    };
  }

  private String act(Scene scene) {
    return switch (this) {
      case RIGHT_PASSWORD -> scene.signIn();
      case WRONG_PASSWORD -> scene.signInWrong();
      case ACTIVATION -> scene.activate();
      case LINK_HERE -> scene.followMailLinkHere();
      case LINK_ELSEWHERE -> scene.followMailLinkElsewhere();
      case RESEND -> scene.resend();
      case CORRECTION -> scene.correct();
      case REGISTRATION -> scene.register();
      case FORGOTTEN_IDENTIFIER -> scene.forgetIdentifier();
      case FORGOTTEN_PASSWORD -> scene.forgetPassword();
      case PASSWORD_LINK -> scene.followPasswordLink();
      case NEW_PASSWORD -> scene.choosePassword();
      case SCHOOL_RESET -> scene.resetBySchool();
      case FREEZE_LINK -> scene.followFreezeLink();
      case UNFREEZE -> scene.command("account", "unfreeze");
      case START_OVER -> scene.command("account", "start-over");
      case EXPIRE -> scene.expire();
    };
  }
}
