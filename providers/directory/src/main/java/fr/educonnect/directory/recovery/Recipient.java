package fr.educonnect.directory.recovery;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.message.Channel;
import java.util.Optional;

/**
 * Somebody who can be written to.
 *
 * @param contact mail address or number (E.164), confirmed
 */
record Recipient(long accountId, String contact) {

  /** Empty where nothing can be sent; students are written to by mail only. */
  static Optional<Recipient> of(AccountSnapshot account, Channel channel) {
    boolean can =
        account.progress().state() == AccountState.ACTIVE
            && account.progress().frozenAt().isEmpty()
            && (channel == Channel.MAIL || account.profile() == Profile.GUARDIAN);
    Optional<String> contact =
        channel == Channel.MAIL ? account.contacts().mail() : account.contacts().mobile();
    return contact.filter(one -> can).map(one -> new Recipient(account.id(), one));
  }

  @Override
  public String toString() {
    return "Recipient " + accountId;
  }
}
