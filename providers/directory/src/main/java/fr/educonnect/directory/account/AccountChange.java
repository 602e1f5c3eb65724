package fr.educonnect.directory.account;

import fr.educonnect.directory.franceconnect.ComingIdentity;
import fr.educonnect.directory.message.QueueContext;
import fr.educonnect.directory.proof.ProofLink;
import fr.educonnect.domain.account.AccountEvent;
import java.util.Optional;

/**
 * What happens to an account, with what the event brings along.
 *
 * @param chosen hashed, where the event brings a chosen password
 * @param mail where the event brings an address that awaits its validation
 * @param mobile E.164, where the event brings a number that is proved to be the person's
 * @param context who asks; without it no message is sent
 * @param link that brought the event, used up by it
 * @param identity of FranceConnect, where the event links one
 */
public record AccountChange(
    AccountEvent event,
    Optional<AccountPassword.Chosen> chosen,
    Optional<String> mail,
    Optional<String> mobile,
    Optional<QueueContext> context,
    Optional<ProofLink> link,
    Optional<ComingIdentity> identity) {

  /** An event that brings nothing along. */
  public static AccountChange of(AccountEvent event) {
    return new AccountChange(
        event,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** An event that brings a password which the person chose. */
  public static AccountChange withPassword(AccountEvent event, AccountPassword.Chosen chosen) {
    AccountChange change = of(event);
    return new AccountChange(
        event,
        Optional.of(chosen),
        change.mail,
        change.mobile,
        change.context,
        change.link,
        change.identity);
  }

  /** The same with a mail address that awaits its validation. */
  public AccountChange andMail(String address) {
    return new AccountChange(event, chosen, Optional.of(address), mobile, context, link, identity);
  }

  /**
   * The same with a number that is proved to be the person's.
   *
   * @param e164 as the registers have it
   */
  public AccountChange andMobile(String e164) {
    return new AccountChange(event, chosen, mail, Optional.of(e164), context, link, identity);
  }

  /** The same, asked for by somebody, so that whoever has to be told of it is told. */
  public AccountChange in(QueueContext asker) {
    return new AccountChange(event, chosen, mail, mobile, Optional.of(asker), link, identity);
  }

  /** The same with the identity of FranceConnect that opens the account from now on. */
  public AccountChange andIdentity(ComingIdentity coming) {
    return new AccountChange(event, chosen, mail, mobile, context, link, Optional.of(coming));
  }

  /** The same, brought about by a link, which is used up if the event is applied. */
  public AccountChange by(ProofLink proof) {
    return new AccountChange(event, chosen, mail, mobile, context, Optional.of(proof), identity);
  }

  @Override
  public String toString() {
    return "AccountChange[" + event + "]";
  }
}
