package fr.educonnect.domain.message;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Message-ID of mails (RFC 5322 §3.6.4): the message's id at the sender's domain, the same each
 * time the mail is handed over. Nobody guesses it, so that a report which names it comes from where
 * the mail was.
 */
public final class MessageIds {

  private static final Pattern FORM =
      Pattern.compile("<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@[^<>@\\s]+>");

  private MessageIds() {}

  /**
   * As the mail bears it.
   *
   * @param sender address
   */
  public static String of(UUID message, String sender) {
    return "<" + message + "@" + sender.substring(sender.lastIndexOf('@') + 1) + ">";
  }

  /** The message of a Message-ID; empty if it is none of ours. */
  public static Optional<UUID> parse(String header) {
    Matcher form = FORM.matcher(header.strip());
    return form.matches() ? Optional.of(UUID.fromString(form.group(1))) : Optional.empty();
  }
}
