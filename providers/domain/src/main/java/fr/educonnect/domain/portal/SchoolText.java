package fr.educonnect.domain.portal;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a school tells its families on the portal: text in lines, in which addresses of the web
 * ({@code https://…}) are links. It has no other markup; whoever shows it escapes it.
 *
 * @param lines each a sequence of parts; an empty line has none
 */
public record SchoolText(List<List<Part>> lines) {

  /** Letters, line breaks included. */
  public static final int LONGEST = 1000;

  public static final int MOST_LINES = 20;

  /** A piece of a line; a link leads where its text says. */
  public record Part(String text, boolean link) {}

  private static final Pattern ADDRESS = Pattern.compile("https://[^\\s<>\"'«»]+");
  private static final Pattern SENTENCE = Pattern.compile("[.,;:!?)\\]]+$");

  /** What turns the direction of text around, or is not seen, would show other words. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}&&[^\n]]");

  /** As it is kept: without blanks around it, with one kind of line break. */
  public static String clean(String typed) {
    return typed.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ').strip();
  }

  /**
   * Why it cannot be shown; empty if it can.
   *
   * @param clean see {@link #clean}
   */
  public static Optional<Fault> fault(String clean) {
    if (clean.isEmpty()) {
      return Optional.of(Fault.EMPTY);
    }
    if (clean.length() > LONGEST || clean.lines().count() > MOST_LINES) {
      return Optional.of(Fault.TOO_LONG);
    }
    return UNSEEN.matcher(clean).find() ? Optional.of(Fault.UNSEEN_CHARACTERS) : Optional.empty();
  }

  /** Why a text cannot be shown. */
  public enum Fault {
    EMPTY,
    TOO_LONG,
    UNSEEN_CHARACTERS
  }

  /** Takes a text apart. */
  public static SchoolText of(String clean) {
    return new SchoolText(clean.lines().map(SchoolText::line).toList());
  }

  private static List<Part> line(String line) {
    List<Part> parts = new ArrayList<>();
    Matcher address = ADDRESS.matcher(line);
    int told = 0;
    while (address.find()) {
      String link = SENTENCE.matcher(address.group()).replaceFirst("");
      if (isHonest(link)) {
        text(parts, line.substring(told, address.start()));
        parts.add(new Part(link, true));
        told = address.start() + link.length();
      }
    }
    text(parts, line.substring(told));
    return List.copyOf(parts);
  }

  private static void text(List<Part> parts, String text) {
    if (!text.isEmpty()) {
      parts.add(new Part(text, false));
    }
  }

  // What stands before an @ looks like the site and is not.
  private static boolean isHonest(String link) {
    try {
      URI uri = new URI(link);
      return uri.getHost() != null && uri.getRawUserInfo() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
