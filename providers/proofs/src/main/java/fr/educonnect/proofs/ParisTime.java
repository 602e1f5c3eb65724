package fr.educonnect.proofs;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;

/** Days and hours as pages tell them: those of Paris. */
public final class ParisTime {

  public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

  private ParisTime() {}

  /**
   * {@code day} in words, {@code hour}, {@code minute}. The sentence that holds them differs from
   * one language to the next: it is a text of the theme.
   */
  public static Map<String, String> parts(Instant instant, Locale locale) {
    ZonedDateTime time = instant.atZone(ZONE);
    DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
    return Map.of(
        "day", day.format(time),
        "hour", Integer.toString(time.getHour()),
        "minute", "%02d".formatted(time.getMinute()));
  }
}
