package fr.educonnect.messaging.text;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.PersonNames;
import fr.educonnect.directory.join.AccountJoin;
import fr.educonnect.directory.message.WrongLink;
import fr.educonnect.directory.staff.action.NotificationMail;
import fr.educonnect.domain.proof.Masked;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a text is made of. Names of the model: {@code name}, {@code loginId}, {@code maskedLoginId},
 * {@code ownContact}, {@code newMail} (masked), {@code newMobile} (masked), {@code link}, {@code
 * code}, {@code host}, {@code date}, {@code time}; of joined accounts {@code loginId} and {@code
 * otherLoginId}, masked to others; of a notification {@code school}, {@code students}, {@code
 * password}, {@code franceConnectOnly}; for schools {@code guardian}, {@code student}, {@code
 * school}, {@code academy}, {@code academyOf}, {@code reportedOn}, {@code confirmedOn}.
 */
final class MessageFacts {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final DateTimeFormatter IN_LETTERS_TO_SCHOOLS =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  private final Map<String, Object> model = new HashMap<>();
  private final Locale locale;

  MessageFacts(Locale locale) {
    this.locale = locale;
    model.put("ownContact", false);
  }

  /** When it happened. */
  MessageFacts at(Instant instant) {
    ZonedDateTime inParis = instant.atZone(PARIS);
    DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
    // A date stays on one line.
    model.put("date", day.format(inParis).replace(' ', '\u00a0'));
    model.put("time", DateTimeFormatter.ofPattern("HH:mm", locale).format(inParis));
    return this;
  }

  /** Where it leads, or where a code is to be typed. */
  MessageFacts on(URI server) {
    model.put("host", server.getHost());
    return this;
  }

  /**
   * @param destination number or address that the message goes to
   */
  MessageFacts about(AccountSnapshot account, String destination) {
    put("name", name(account.names()));
    model.put("loginId", account.loginId());
    model.put("maskedLoginId", masked(account.loginId()));
    Optional<String> mail = account.contacts().mail();
    Optional<String> mobile = account.contacts().mobile();
    model.put(
        "ownContact",
        mail.filter(destination::equalsIgnoreCase).isPresent()
            || mobile.filter(destination::equals).isPresent());
    other(mail, destination).ifPresent(address -> model.put("newMail", Masked.mail(address)));
    other(mobile, destination).ifPresent(number -> model.put("newMobile", Masked.number(number)));
    return this;
  }

  /** What a school gives. */
  MessageFacts about(NotificationMail mail) {
    put("name", name(mail.account().names()));
    model.put("loginId", mail.account().loginId());
    put("school", mail.school().name());
    model.put("students", mail.students().stream().map(MessageFacts::line).toList());
    mail.password().ifPresent(password -> model.put("password", password));
    model.put("franceConnectOnly", mail.franceConnectOnly());
    return this;
  }

  /**
   * Two accounts that were joined.
   *
   * @param destination number or address that the message goes to
   */
  MessageFacts about(AccountJoin join, String destination) {
    boolean own = join.isOwn(destination);
    model.put("ownContact", own);
    model.put("loginId", own ? join.keptLogin() : masked(join.keptLogin()));
    model.put("maskedLoginId", masked(join.keptLogin()));
    model.put("otherLoginId", own ? join.otherLogin() : masked(join.otherLogin()));
    return this;
  }

  /** A link to follow. */
  MessageFacts withLink(String link) {
    model.put("link", link);
    return this;
  }

  /** A code to type. */
  MessageFacts withCode(String code) {
    model.put("code", code);
    return this;
  }

  /** A link between a guardian and a student. */
  MessageFacts about(WrongLink wrong) {
    put("guardian", titled(wrong.guardian()));
    model.put("loginId", wrong.loginId());
    put("student", name(wrong.student()));
    put("school", wrong.school());
    put("academy", wrong.academy());
    model.put("academyOf", of(wrong.academy()));
    model.put("reportedOn", day(wrong.reportedAt()));
    wrong.confirmedAt().ifPresent(confirmed -> model.put("confirmedOn", day(confirmed)));
    return this;
  }

  Map<String, Object> model() {
    return model;
  }

  boolean ownContact() {
    return (boolean) model.get("ownContact");
  }

  /** Identifier, link, code, host. */
  Object[] smsArguments() {
    return new Object[] {
      text(ownContact() ? "loginId" : "maskedLoginId"), text("link"), text("code"), text("host")
    };
  }

  private Object text(String name) {
    return model.getOrDefault(name, "");
  }

  private void put(String name, String text) {
    model.put(name, oneLine(text));
  }

  // A line break in a name would begin a line of the mail.
  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
  }

  private static String line(PersonNames names) {
    return oneLine(titled(names));
  }

  private static Optional<String> other(Optional<String> contact, String destination) {
    return contact.filter(known -> !known.equalsIgnoreCase(destination));
  }

  /** {@code p.voisin2} as {@code p.v***}: enough for whoever knows the identifier. */
  private static String masked(String loginId) {
    return loginId.substring(0, Math.min(3, loginId.length())) + "***";
  }

  /** As French says it: « de Toulouse », « d'Amiens ». */
  private static String of(String academy) {
    return (academy.matches("[AEÉIOU].*") ? "d'" : "de ") + academy;
  }

  private static String day(Instant instant) {
    return IN_LETTERS_TO_SCHOOLS.format(instant.atZone(PARIS));
  }

  private static String titled(PersonNames names) {
    return names.title().map(title -> title + " ").orElse("") + name(names);
  }

  private static String name(PersonNames names) {
    return (names.firstName() + " " + names.familyName()).strip();
  }
}
