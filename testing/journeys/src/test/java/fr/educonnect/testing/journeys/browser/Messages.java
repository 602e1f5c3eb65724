package fr.educonnect.testing.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.educonnect.testing.stack.Addresses;
import fr.educonnect.testing.stack.process.Wait;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What somebody receives: mails and text messages that the stack's servers took. */
public final class Messages {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Pattern CODE = Pattern.compile("\\b([0-9]{6})\\b");
  private static final Pattern LINK = Pattern.compile("(https?://[^\\s\"<>]+/link/[^\\s\"<>]+)");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String address;
  private Instant since = Instant.now();

  public Messages(Addresses addresses) {
    address = addresses.messages();
  }

  /** From now on only messages that come later are looked at. */
  public Messages fromNow() {
    since = Instant.now();
    return this;
  }

  /**
   * The code of the newest text message; waits for it.
   *
   * @param number E.164
   */
  public String codeTo(String number) {
    return found(CODE, awaited("/sms", number, "body"));
  }

  /** The link of the newest mail to this address; waits for it. */
  public String linkTo(String mail) {
    return found(LINK, awaited("/mailbox", mail, "text"));
  }

  /**
   * The link of the newest text message; waits for it.
   *
   * @param number E.164
   */
  public String linkOnPhone(String number) {
    return found(LINK, awaited("/sms", number, "body"));
  }

  /**
   * How many text messages have come.
   *
   * @param number E.164
   */
  public long textsTo(String number) {
    return newest("/sms", number).count();
  }

  private String awaited(String list, String to, String part) {
    Wait.until("a message in " + list, PATIENCE, () -> newest(list, to).findAny().isPresent());
    return newest(list, to).findFirst().orElseThrow().path(part).asText();
  }

  private Stream<JsonNode> newest(String list, String to) {
    Predicate<JsonNode> later =
        message -> Instant.parse(message.path("date").asText()).isAfter(since);
    return StreamSupport.stream(read(list).spliterator(), false)
        .filter(message -> message.path("to").asText().equalsIgnoreCase(to))
        .filter(later);
  }

  private JsonNode read(String list) {
    try (InputStream in = URI.create(address + list).toURL().openStream()) {
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String found(Pattern pattern, String text) {
    Optional<String> found =
        pattern.matcher(text).results().findFirst().map(result -> result.group(1));
    assertThat(found).as("%s in a message", pattern).isPresent();
    return found.orElseThrow();
  }
}
