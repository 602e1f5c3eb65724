package fr.educonnect.messaging.text;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.message.QueuedMessage;
import fr.educonnect.directory.message.WrongLink;
import fr.educonnect.directory.staff.action.NotificationMail;
import fr.educonnect.directoryaccess.DirectoryProvider;
import fr.educonnect.domain.message.MessageKind;
import fr.educonnect.messaging.mail.MailText;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.theme.Theme;
import org.keycloak.theme.freemarker.FreeMarkerProvider;

/**
 * Makes the texts of queued messages, in a session whose realm is the message's. Nothing comes out
 * where there is nothing to say any more: the account is gone, the link was replaced by a newer
 * one, the code has died.
 */
public final class MessageRenderer {

  /** Go to somebody else than who did it, whose language nobody knows. */
  private static final Set<MessageKind> TO_OTHERS =
      Set.of(
          MessageKind.ACTIVATION_ANNOUNCED,
          MessageKind.NOTIFICATION,
          MessageKind.NOTIFICATION_WITH_RESET,
          MessageKind.WRONG_LINK_REPORTED,
          MessageKind.WRONG_LINK_CANCELLED);

  private final KeycloakSession session;
  private final RealmModel realm;
  private final DirectoryProvider directory;

  public MessageRenderer(KeycloakSession session) {
    this.session = session;
    this.realm = session.getContext().getRealm();
    this.directory = session.getProvider(DirectoryProvider.class);
  }

  /**
   * The text of a mail.
   *
   * @throws UnreadableTextException if a template or the server's hostname is wrong
   * @throws fr.educonnect.directory.DirectoryException when the directory does not answer
   */
  public Optional<MailText> mail(QueuedMessage message) {
    return facts(message).flatMap(facts -> texts(message).mail(message.kind(), facts));
  }

  /** The text of a school's notification. */
  public Optional<MailText> mail(QueuedMessage message, NotificationMail notification) {
    URI server = ServerAddress.of(session);
    String link =
        UriBuilder.fromUri(server)
            .path("realms/{realm}/family/start")
            .queryParam("login_hint", "{login}")
            .build(realm.getName(), notification.account().loginId())
            .toString();
    MessageFacts facts =
        new MessageFacts(locale(message))
            .at(message.createdAt())
            .on(server)
            .about(notification)
            .withLink(link);
    return texts(message).mail(message.kind(), facts);
  }

  /** The same for a text message. */
  public Optional<String> sms(QueuedMessage message) {
    return facts(message).flatMap(facts -> texts(message).sms(message.kind(), facts));
  }

  /** The language of a message. */
  public Locale locale(QueuedMessage message) {
    boolean known =
        !TO_OTHERS.contains(message.kind())
            && realm.getSupportedLocalesStream().anyMatch(message.locale()::equals);
    String ofRealm = realm.getDefaultLocale() == null ? "fr" : realm.getDefaultLocale();
    return Locale.forLanguageTag(known ? message.locale() : ofRealm);
  }

  private Optional<MessageFacts> facts(QueuedMessage message) {
    URI server = ServerAddress.of(session);
    MessageFacts facts = new MessageFacts(locale(message)).at(message.createdAt()).on(server);
    return switch (message.kind()) {
      case WRONG_LINK_REPORTED, WRONG_LINK_CANCELLED -> wrongLink(message).map(facts::about);
      case REGISTRATION_CODE ->
          message.proofId().flatMap(directory.proofLinks()::code).map(facts::withCode);
      case ACCOUNT_EXISTS -> Optional.of(facts);
      // Made of what is set when it is sent; see above.
      case NOTIFICATION, NOTIFICATION_WITH_RESET -> Optional.empty();
      case MAIL_VALIDATION -> link(message, server).map(facts::withLink);
      case PASSWORD_LINK, ACTIVATION_ANNOUNCED, FRANCECONNECT_LINKED ->
          account(message)
              .map(account -> facts.about(account, message.destination()))
              .flatMap(about -> link(message, server).map(about::withLink));
      case ACCOUNTS_JOINED ->
          message
              .accountId()
              .flatMap(directory.joins()::of)
              .map(join -> facts.about(join, message.destination()))
              .flatMap(about -> link(message, server).map(about::withLink));
      case ACTIVATION_CONFIRMED,
          IDENTIFIER_REMINDER,
          PASSWORD_RESET_BY_SCHOOL,
          CONTACT_WITHDRAWN,
          PASSWORD_WITHDRAWN,
          JOIN_UNDONE ->
          account(message).map(account -> facts.about(account, message.destination()));
      case PASSWORD_CHANGED,
          MAIL_CHANGED,
          MOBILE_CHANGED,
          CHILDREN_CHANGED,
          FRANCECONNECT_UNLINKED ->
          change(message, facts, server);
    };
  }

  // Whoever is told of a change can take it back, unless somebody has meanwhile.
  private Optional<MessageFacts> change(QueuedMessage message, MessageFacts facts, URI server) {
    Optional<MessageFacts> about =
        account(message).map(account -> facts.about(account, message.destination()));
    return message.proofId().isEmpty()
        ? about
        : about.flatMap(told -> link(message, server).map(told::withLink));
  }

  private Optional<AccountSnapshot> account(QueuedMessage message) {
    return message.accountId().flatMap(directory::byId);
  }

  private Optional<String> link(QueuedMessage message, URI server) {
    return message
        .proofId()
        .flatMap(directory.proofLinks()::token)
        .map(token -> server + "/realms/" + realm.getName() + "/link/" + token);
  }

  private Optional<WrongLink> wrongLink(QueuedMessage message) {
    return directory
        .wrongLinks()
        .find(
            message.accountId().orElseThrow(),
            message.studentId().orElseThrow(),
            message.schoolId().orElseThrow());
  }

  private MessageTexts texts(QueuedMessage message) {
    Locale locale = locale(message);
    try {
      Theme theme = session.theme().getTheme(Theme.Type.EMAIL);
      return new MessageTexts(
          session.getProvider(FreeMarkerProvider.class),
          theme,
          theme.getEnhancedMessages(realm, locale),
          locale);
    } catch (IOException e) {
      throw new UnreadableTextException("email theme");
    }
  }
}
