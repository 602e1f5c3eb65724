package fr.educonnect.messaging.text;

import fr.educonnect.directory.account.PersonNames;
import fr.educonnect.directory.join.AccountJoin;
import fr.educonnect.directory.message.WrongLink;
import fr.educonnect.directory.staff.action.NotificationMail;
import fr.educonnect.directory.staff.school.SchoolHeader;
import fr.educonnect.directory.staff.school.SchoolHeader.PostalAddress;
import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.domain.message.MessageKind;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A message in one language.
 *
 * @param own whether it goes to the account's own contact
 * @param hostile whether whoever filled in the registers meant harm
 */
record TextCase(MessageKind kind, Locale locale, boolean own, boolean hostile) {

  /** Every message that goes by mail. */
  static final Set<MessageKind> MAILS =
      EnumSet.complementOf(EnumSet.of(MessageKind.REGISTRATION_CODE, MessageKind.ACCOUNT_EXISTS));

  /** Every message that goes by text message. */
  static final Set<MessageKind> TEXT_MESSAGES =
      EnumSet.of(
          MessageKind.ACTIVATION_CONFIRMED,
          MessageKind.ACTIVATION_ANNOUNCED,
          MessageKind.IDENTIFIER_REMINDER,
          MessageKind.PASSWORD_LINK,
          MessageKind.PASSWORD_CHANGED,
          MessageKind.PASSWORD_RESET_BY_SCHOOL,
          MessageKind.MAIL_CHANGED,
          MessageKind.MOBILE_CHANGED,
          MessageKind.CHILDREN_CHANGED,
          MessageKind.CONTACT_WITHDRAWN,
          MessageKind.PASSWORD_WITHDRAWN,
          MessageKind.FRANCECONNECT_LINKED,
          MessageKind.FRANCECONNECT_UNLINKED,
          MessageKind.REGISTRATION_CODE,
          MessageKind.ACCOUNT_EXISTS,
          MessageKind.ACCOUNTS_JOINED,
          MessageKind.JOIN_UNDONE);

  /**
   * Those that say less to one reader than to another; a notification, where there is a password.
   */
  private static final Set<MessageKind> TWO_READERS =
      EnumSet.of(
          MessageKind.ACTIVATION_ANNOUNCED, MessageKind.ACCOUNTS_JOINED, MessageKind.NOTIFICATION);

  static final String CODE = "123456";
  static final String PASSWORD = "ABCDEFG2";
  static final URI SERVER = URI.create("https://educonnect.education.gouv.fr");

  /** 43 characters after the slash, as every token has. */
  static final String LINK =
      SERVER + "/realms/educonnect/link/AbCdEfGhIjKlMnOpQrStUvWxYz0918273645-_AbCdE";

  /** The longest that can be: 20 characters before the number. */
  static final String LONGEST_LOGIN = "c.de-la-tour-du-pin-1234";

  private static final String HARM =
      "<script>alert(1)</script>${mailBrand}{0}<#if>\"'&\r\nBcc: other@example.org\u2028";

  static Stream<TextCase> mails() {
    return of(MAILS);
  }

  static Stream<TextCase> textMessages() {
    return of(TEXT_MESSAGES).filter(text -> !text.hostile);
  }

  private static Stream<TextCase> of(Set<MessageKind> kinds) {
    return Arrays.stream(MessageKind.values())
        .filter(kinds::contains)
        .flatMap(kind -> Stream.of(Locale.FRENCH, Locale.ENGLISH).flatMap(in -> of(kind, in)));
  }

  private static Stream<TextCase> of(MessageKind kind, Locale locale) {
    List<Boolean> owners = TWO_READERS.contains(kind) ? List.of(true, false) : List.of(true);
    return owners.stream()
        .flatMap(
            own ->
                Stream.of(
                    new TextCase(kind, locale, own, false), new TextCase(kind, locale, own, true)));
  }

  MessageFacts facts() {
    MessageFacts facts =
        new MessageFacts(locale).at(Instant.parse("2026-11-22T05:18:00Z")).on(SERVER);
    return switch (kind) {
      case WRONG_LINK_REPORTED, WRONG_LINK_CANCELLED -> facts.about(wrongLink());
      case REGISTRATION_CODE -> facts.withCode(CODE);
      case ACCOUNT_EXISTS -> facts;
      case MAIL_VALIDATION -> facts.withLink(LINK);
      case ACTIVATION_ANNOUNCED,
          PASSWORD_LINK,
          FRANCECONNECT_LINKED,
          FRANCECONNECT_UNLINKED,
          PASSWORD_CHANGED,
          MAIL_CHANGED,
          MOBILE_CHANGED,
          CHILDREN_CHANGED ->
          aboutAccount(facts).withLink(LINK);
      case NOTIFICATION, NOTIFICATION_WITH_RESET -> facts.about(notification()).withLink(LINK);
      case ACCOUNTS_JOINED ->
          facts.about(joined(), own ? Accounts.MAIL : "old@example.org").withLink(LINK);
      default -> aboutAccount(facts);
    };
  }

  private MessageFacts aboutAccount(MessageFacts facts) {
    boolean elsewhere =
        !own || kind == MessageKind.MAIL_CHANGED || kind == MessageKind.CONTACT_WITHDRAWN;
    String destination = elsewhere ? "old@example.org" : Accounts.MAIL;
    return facts.about(
        Accounts.of(names(Optional.empty(), "Paul", "MARTIN"), LONGEST_LOGIN), destination);
  }

  private static AccountJoin joined() {
    return new AccountJoin(
        2, 1, "p.durand", LONGEST_LOGIN, Instant.EPOCH, Set.of(Accounts.MAIL, Accounts.MOBILE));
  }

  private NotificationMail notification() {
    SchoolHeader school =
        new SchoolHeader(
            1,
            "0310001A",
            Degree.SECOND,
            true,
            "16",
            "Toulouse",
            "Collège Jean Moulin" + (hostile ? HARM : ""),
            new PostalAddress(Optional.empty(), Optional.empty(), Optional.empty()),
            Optional.empty(),
            Optional.empty());
    return new NotificationMail(
        Accounts.of(names(Optional.empty(), "Paul", "MARTIN"), LONGEST_LOGIN),
        own ? Optional.of(PASSWORD) : Optional.empty(),
        hostile,
        school,
        List.of(
            names(Optional.of("M."), "Léo", "MARTIN"), names(Optional.empty(), "Léa", "MARTIN")));
  }

  private WrongLink wrongLink() {
    Function<String, String> harmed = text -> hostile ? text + HARM : text;
    return new WrongLink(
        names(Optional.of("M."), "Paul", "MARTIN"),
        "p.martin",
        names(Optional.empty(), "Léa", "MARTIN"),
        harmed.apply("Collège Jean Moulin"),
        "Toulouse",
        Instant.parse("2020-06-19T11:52:00Z"),
        Optional.of(Instant.parse("2020-06-20T08:00:00Z")));
  }

  private PersonNames names(Optional<String> title, String first, String family) {
    return hostile
        ? new PersonNames(title, family + HARM + "-DE-LA-TOUR-DU-PIN".repeat(5), first)
        : new PersonNames(title, family, first);
  }

  @Override
  public String toString() {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-')
        + (own ? "" : "-to-others")
        + (hostile ? "-hostile" : "")
        + "-"
        + locale;
  }
}
