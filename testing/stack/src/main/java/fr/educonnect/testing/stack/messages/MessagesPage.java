package fr.educonnect.testing.stack.messages;

import java.util.List;
import java.util.stream.Collectors;

/** The page on which people read what was sent. */
final class MessagesPage {
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="fr"><head><meta charset="utf-8"><title>Messages envoyés</title>
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <style>body{font:100%%/1.5 system-ui,sans-serif;max-width:50rem;margin:auto;padding:1rem}
      pre{white-space:pre-wrap;overflow-wrap:anywhere;border:1px solid;padding:.5rem}</style></head>
      <body><main><h1>Messages envoyés</h1>
      <h2>Mails</h2>
      %s
      <h2>SMS</h2>
      %s
      </main></body></html>
      """;

  private final MailServer mails;
  private final SmsOutbox outbox;

  MessagesPage(MailServer mails, SmsOutbox outbox) {
    this.mails = mails;
    this.outbox = outbox;
  }

  String html() {
    return PAGE.formatted(
        list(mails.newestFirst().stream().map(MessagesPage::mail).toList()),
        list(outbox.newestFirst().stream().map(MessagesPage::sms).toList()));
  }

  private static String list(List<String> articles) {
    return articles.isEmpty()
        ? "<p>Aucun message</p>"
        : articles.stream().collect(Collectors.joining("\n"));
  }

  private static String mail(Mail mail) {
    String text = mail.text().isEmpty() ? mail.html() : mail.text();
    return article(mail.subject() + " – " + mail.to() + " – " + mail.date(), text);
  }

  private static String sms(Sms sms) {
    return article(sms.to() + " – " + sms.date(), sms.body());
  }

  private static String article(String title, String text) {
    return "<article><h3>%s</h3><pre>%s</pre></article>".formatted(escape(title), escape(text));
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
