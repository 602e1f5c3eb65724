package fr.educonnect.messaging.text;

import fr.educonnect.domain.message.MessageKind;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What templates and texts of a kind are called: {@code password-link.ftl}, {@code passwordLink…}.
 */
final class KindName {

  private static final Pattern WORD_START = Pattern.compile("_([a-z])");

  private final String words;

  KindName(MessageKind kind) {
    // One text: whether a password was replaced makes no difference to whoever gets the new one.
    MessageKind told =
        kind == MessageKind.NOTIFICATION_WITH_RESET ? MessageKind.NOTIFICATION : kind;
    words = told.name().toLowerCase(Locale.ROOT);
  }

  String template() {
    return words.replace('_', '-') + ".ftl";
  }

  /**
   * @param ownContact whether the message goes to the account's own contact, which may be told more
   */
  String subject(boolean ownContact) {
    return key() + own(ownContact) + "Subject";
  }

  /** The same of a text message, which is one text. */
  String sms(boolean ownContact) {
    return key() + own(ownContact) + "Sms";
  }

  private String own(boolean ownContact) {
    return ownContact && words.equals("activation_announced") ? "Own" : "";
  }

  private String key() {
    return WORD_START.matcher(words).replaceAll(KindName::capital);
  }

  private static String capital(MatchResult start) {
    return start.group(1).toUpperCase(Locale.ROOT);
  }
}
