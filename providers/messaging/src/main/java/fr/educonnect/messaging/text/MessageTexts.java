package fr.educonnect.messaging.text;

import fr.educonnect.domain.message.MessageKind;
import fr.educonnect.messaging.mail.MailText;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.keycloak.theme.FreeMarkerException;
import org.keycloak.theme.Theme;
import org.keycloak.theme.freemarker.FreeMarkerProvider;

/** The texts of one theme in one language. */
final class MessageTexts {

  private final FreeMarkerProvider templates;
  private final Theme theme;
  private final Properties bundle;
  private final Locale locale;

  MessageTexts(FreeMarkerProvider templates, Theme theme, Properties bundle, Locale locale) {
    this.templates = templates;
    this.theme = theme;
    this.bundle = bundle;
    this.locale = locale;
  }

  /**
   * @return empty where this kind of message is no mail
   * @throws UnreadableTextException if a template is wrong
   */
  Optional<MailText> mail(MessageKind kind, MessageFacts facts) {
    KindName name = new KindName(kind);
    String subjectKey = name.subject(facts.ownContact());
    if (!bundle.containsKey(subjectKey)) {
      return Optional.empty();
    }
    FormattedMessages messages = new FormattedMessages(bundle, locale);
    String subject = messages.text(subjectKey);
    Map<String, Object> model = new HashMap<>(facts.model());
    model.put("msg", messages);
    model.put("locale", locale);
    model.put("ltr", true);
    model.put("subject", subject);
    return Optional.of(
        new MailText(
            subject,
            processed("text/" + name.template(), model),
            processed("html/" + name.template(), model)));
  }

  /** Empty where this kind of message is no text message. */
  Optional<String> sms(MessageKind kind, MessageFacts facts) {
    String key = new KindName(kind).sms(facts.ownContact());
    return bundle.containsKey(key)
        ? Optional.of(new FormattedMessages(bundle, locale).text(key, facts.smsArguments()))
        : Optional.empty();
  }

  // The engine's complaints quote values.
  private String processed(String template, Map<String, Object> model) {
    try {
      return templates.processTemplate(model, template, theme);
    } catch (FreeMarkerException e) {
      throw new UnreadableTextException(template);
    }
  }
}
