package fr.educonnect.testing.journeys.recovery;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The link that a message carries. */
final class Link {
  private static final Pattern LINK = Pattern.compile("https?://\\S+/link/[A-Za-z0-9_-]{43}");

  private Link() {}

  static String in(String text) {
    Matcher link = LINK.matcher(text);
    if (!link.find()) {
      throw new IllegalStateException("No link in the message");
    }
    return link.group();
  }
}
