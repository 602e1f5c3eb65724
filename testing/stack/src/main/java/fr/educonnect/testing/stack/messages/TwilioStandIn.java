package fr.educonnect.testing.stack.messages;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Answers like Twilio's Messages API, 2010-04-01: POST of To, From and Body creates a message
 * (201), a number that cannot be one is refused with error 21211.
 */
final class TwilioStandIn implements HttpHandler {
  static final String PATH = "/2010-04-01/Accounts/";
  private static final int INVALID_TO = 21211;
  private static final String E164 = "\\+[1-9][0-9]{5,14}";
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ROOT);

  private final SmsOutbox outbox;
  private final ObjectMapper json;

  TwilioStandIn(SmsOutbox outbox, ObjectMapper json) {
    this.outbox = outbox;
    this.json = json;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    Map<String, String> form = Exchanges.form(exchange);
    String to = form.getOrDefault("To", "");
    if (!exchange.getRequestMethod().equals("POST")) {
      Exchanges.answer(exchange, 405, "application/json", "{}");
    } else if (!to.matches(E164)) {
      answer(exchange, 400, refusal());
    } else {
      outbox.add(new Sms(to, form.getOrDefault("Body", ""), Instant.now()));
      answer(exchange, 201, created(exchange.getRequestURI().getPath(), form));
    }
  }

  private void answer(HttpExchange exchange, int status, Map<String, Object> body)
      throws IOException {
    Exchanges.answer(exchange, status, "application/json", json.writeValueAsString(body));
  }

  private static Map<String, Object> refusal() {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("code", INVALID_TO);
    body.put("message", "Invalid 'To' Phone Number");
    body.put("more_info", "https://www.twilio.com/docs/errors/" + INVALID_TO);
    body.put("status", 400);
    return body;
  }

  private static Map<String, Object> created(String path, Map<String, String> form) {
    String account = path.substring(PATH.length()).split("/", 2)[0];
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("sid", "SM" + UUID.randomUUID().toString().replace("-", ""));
    body.put("account_sid", account);
    body.put("api_version", "2010-04-01");
    body.put("status", "queued");
    body.put("direction", "outbound-api");
    body.put("to", form.get("To"));
    body.put("from", form.get("From"));
    body.put("body", form.get("Body"));
    body.put("num_segments", "1");
    body.put("date_created", DATE.format(Instant.now().atOffset(ZoneOffset.UTC)));
    return body;
  }
}
