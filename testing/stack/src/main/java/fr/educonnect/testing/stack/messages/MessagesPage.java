package fr.educonnect.testing.stack.messages;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The page on which people read what was sent: text with links to follow, and below it the HTML as
 * a mail program shows it, in a frame that can neither run nor reach anything.
 */
final class MessagesPage implements HttpHandler {
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'";

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="fr"><head><meta charset="utf-8"><title>Messages envoyés</title>
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <style>body{font:100%%/1.5 system-ui,sans-serif;max-width:50rem;margin:auto;padding:1rem}
      pre{white-space:pre-wrap;overflow-wrap:anywhere;border:1px solid;padding:.5rem}
      iframe{width:100%%;height:40rem;border:1px solid}</style></head>
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

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
    Exchanges.answer(exchange, 200, "text/html", html());
  }

  private String html() {
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
    String title = mail.subject() + " – " + mail.to() + " – " + mail.date();
    return article(title, mail.text(), frame(mail.html()));
  }

  private static String sms(Sms sms) {
    return article(sms.to() + " – " + sms.date(), sms.body(), "");
  }

  private static String frame(String html) {
    return html.isEmpty()
        ? ""
        : "<details><summary>HTML</summary><iframe sandbox title=\"HTML\" srcdoc=\"%s\"></iframe></details>"
            .formatted(escape(html));
  }

  private static String article(String title, String text, String more) {
    return "<article><h3>%s</h3><pre>%s</pre>%s</article>"
        .formatted(escape(title), linked(escape(text)), more);
  }

  private static String linked(String escaped) {
    return escaped.replaceAll("https?://[^\\s<>\"]+", "<a href=\"$0\">$0</a>");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
