package fr.educonnect.testing.stack.messages;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Bodies of Twilio's answers. */
final class TwilioAnswers {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ROOT);

  private TwilioAnswers() {}

  static Map<String, Object> refusal(int status, int code, String message) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("code", code);
    body.put("message", message);
    body.put("more_info", "https://www.twilio.com/docs/errors/" + code);
    body.put("status", status);
    return body;
  }

  static Map<String, Object> created(String account, Map<String, String> form) {
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
