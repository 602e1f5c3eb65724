package fr.educonnect.testing.journeys.messages;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.messages.Mail;
import fr.educonnect.testing.stack.messages.Sms;
import fr.educonnect.testing.stack.process.Wait;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the stack's people were sent; nothing is ever taken out, so that tests share it. */
public final class Inbox {
  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Pattern LINK = Pattern.compile("https?://[^\\s<>]+/link/[^\\s<>]+");
  private static final Pattern CODE = Pattern.compile("\\b[0-9]{6}\\b");

  private final String address;

  public Inbox(Stack stack) {
    address = stack.addresses().messages();
  }

  /** Text messages to a number (E.164), newest first. */
  public List<Sms> sms(String number) {
    return read("/sms", new TypeReference<List<Sms>>() {}).stream()
        .filter(sms -> sms.to().equals(number))
        .toList();
  }

  /** Mails to an address, newest first. */
  public List<Mail> mails(String to) {
    return read("/mailbox", new TypeReference<List<Mail>>() {}).stream()
        .filter(mail -> mail.to().equalsIgnoreCase(to))
        .toList();
  }

  /** The newest text message, once there are so many. */
  public Sms awaitSms(String number, int many) {
    Wait.until("text message " + many, PATIENCE, () -> sms(number).size() >= many);
    return sms(number).get(0);
  }

  /** The newest mail, once there are so many. */
  public Mail awaitMail(String to, int many) {
    Wait.until("mail " + many, PATIENCE, () -> mails(to).size() >= many);
    return mails(to).get(0);
  }

  /** The newest link in the mails, once there are so many: what is queued together has no order. */
  public String linkTo(String to, int many) {
    awaitMail(to, many);
    return mails(to).stream()
        .flatMap(mail -> LINK.matcher(mail.text()).results())
        .findFirst()
        .map(MatchResult::group)
        .orElseThrow(() -> new IllegalStateException("No link in the mails"));
  }

  /** The link of the newest mail with such a subject, once there are so many. */
  public String linkTo(String to, Pattern subject, int many) {
    Wait.until("mail " + subject, PATIENCE, () -> about(to, subject).size() >= many);
    Matcher link = LINK.matcher(about(to, subject).get(0).text());
    if (!link.find()) {
      throw new IllegalStateException("No link in the mail");
    }
    return link.group();
  }

  private List<Mail> about(String to, Pattern subject) {
    return mails(to).stream().filter(mail -> subject.matcher(mail.subject()).find()).toList();
  }

  /** The code in a text message. */
  public static String code(Sms sms) {
    Matcher code = CODE.matcher(sms.body());
    if (!code.find()) {
      throw new IllegalStateException("No code in the text message");
    }
    return code.group();
  }

  /** All codes and links' tokens that anybody was sent so far. */
  public Stream<String> secrets() {
    Stream<String> texts =
        Stream.concat(
            read("/sms", new TypeReference<List<Sms>>() {}).stream().map(Sms::body),
            read("/mailbox", new TypeReference<List<Mail>>() {}).stream().map(Mail::text));
    return texts.flatMap(Inbox::secrets).distinct();
  }

  private static Stream<String> secrets(String text) {
    Stream<String> codes = CODE.matcher(text).results().map(MatchResult::group);
    Stream<String> tokens =
        LINK.matcher(text).results().map(link -> link.group().replaceFirst(".*/link/", ""));
    return Stream.concat(codes, tokens);
  }

  private <T> List<T> read(String path, TypeReference<List<T>> type) {
    try {
      HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).build();
      return JSON.readValue(HTTP.send(request, BodyHandlers.ofString()).body(), type);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
