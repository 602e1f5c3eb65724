package fr.educonnect.signin.join;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.FamilyLookup.TypedName;
import fr.educonnect.directory.proof.CodeRecipient;
import fr.educonnect.directory.proof.CodeState;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.message.Channel;
import fr.educonnect.domain.proof.ProofPurpose;
import fr.educonnect.proofs.device.DeviceCookie;
import fr.educonnect.proofs.journey.JourneyVisit;
import fr.educonnect.proofs.sms.CodeSession;
import java.util.List;
import java.util.Optional;

/**
 * The other account by its confirmed mobile: one and only one, of the same name as this account.
 * Whether there is any changes neither the statements nor the page.
 */
final class OtherByMobile {

  private OtherByMobile() {}

  /**
   * Has a code sent to the number, if it is the other account's.
   *
   * @param number E.164
   */
  static CodeState ask(JourneyVisit visit, String number) {
    Optional<AccountSnapshot> other = find(visit, number);
    CodeRecipient recipient =
        other
            .<CodeRecipient>map(found -> new CodeRecipient.Registrant(found.id()))
            .orElseGet(CodeRecipient.Nobody::new);
    Optional<String> device =
        other.flatMap(found -> DeviceCookie.read(visit.session()).knownFor(found.loginId()));
    return code(visit).ask(number, recipient, device);
  }

  /** The code of this browser. */
  static CodeSession code(JourneyVisit visit) {
    return new CodeSession(visit.session(), visit.tab(), ProofPurpose.JOIN_MOBILE);
  }

  private static Optional<AccountSnapshot> find(JourneyVisit visit, String number) {
    AccountSnapshot own = visit.account();
    TypedName name = new TypedName(own.names().familyName(), own.names().firstName());
    List<AccountSnapshot> others =
        visit
            .directory()
            .lookup()
            .byConfirmedContact(Profile.GUARDIAN, Channel.SMS, number, name)
            .stream()
            .filter(found -> found.id() != own.id())
            .toList();
    return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
  }
}
