package fr.educonnect.importjobs.settings;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * The mailbox to which mail servers report.
 *
 * @param address imaps, or imap with STARTTLS (without on this machine); the path is the folder,
 *     INBOX where there is none
 * @param password may be empty
 */
public record MailboxSettings(URI address, String user, String password) {

  private static final List<String> SCHEMES = List.of("imap", "imaps");

  static URI parse(String text) {
    URI address = URI.create(text);
    boolean sound =
        address.getScheme() != null
            && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
            && address.getHost() != null
            && address.getUserInfo() == null;
    return sound ? address : null;
  }

  /** Whether nothing of it goes over a network. */
  public static boolean isOnThisMachine(URI address) {
    return List.of("127.0.0.1", "localhost", "[::1]").contains(address.getHost());
  }

  /** Without the password, for messages. */
  @Override
  public String toString() {
    return "MailboxSettings[" + user + "]";
  }
}
