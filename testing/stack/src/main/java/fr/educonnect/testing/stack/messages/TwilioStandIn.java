package fr.educonnect.testing.stack.messages;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;

/**
 * Answers like Twilio's Messages API, 2010-04-01: POST of To, From and Body creates a message
 * (201), a number that cannot be one is refused with error 21211, and so is whoever does not sign
 * in as the account of the path (401, error 20003). Tests make it fail ({@link GatewayMode}).
 */
final class TwilioStandIn implements HttpHandler {
  static final String PATH = "/2010-04-01/Accounts/";

  /** The stack's account at the stand-in, of no use anywhere else. */
  static final String ACCOUNT = "ACdevelopmentstack";

  static final String TOKEN = "development-stack-only";

  private static final int NOT_SIGNED_IN = 20003;
  private static final int TOO_MANY_REQUESTS = 20429;
  private static final int BROKEN = 20500;
  private static final int INVALID_TO = 21211;
  private static final int NO_MOBILE = 21614;
  private static final String RETRY_AFTER_SECONDS = "3";
  private static final String E164 = "\\+[1-9][0-9]{5,14}";

  private final SmsOutbox outbox;
  private final ObjectMapper json;
  private final GatewaySwitch gateway;

  TwilioStandIn(SmsOutbox outbox, ObjectMapper json, GatewaySwitch gateway) {
    this.outbox = outbox;
    this.json = json;
    this.gateway = gateway;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    Map<String, String> form = Exchanges.form(exchange);
    if (!exchange.getRequestMethod().equals("POST")) {
      Exchanges.answer(exchange, 405, "application/json", "{}");
    } else if (!isAccount(exchange)) {
      answer(exchange, 401, TwilioAnswers.refusal(401, NOT_SIGNED_IN, "Authenticate"));
    } else {
      create(exchange, form);
    }
  }

  private void create(HttpExchange exchange, Map<String, String> form) throws IOException {
    String to = form.getOrDefault("To", "");
    GatewayMode mode = gateway.mode();
    if (mode == GatewayMode.BUSY) {
      exchange.getResponseHeaders().set("Retry-After", RETRY_AFTER_SECONDS);
      answer(exchange, 429, TwilioAnswers.refusal(429, TOO_MANY_REQUESTS, "Too Many Requests"));
    } else if (mode == GatewayMode.ERROR) {
      answer(exchange, 500, TwilioAnswers.refusal(500, BROKEN, "Internal Server Error"));
    } else if (!to.matches(E164)) {
      answer(exchange, 400, TwilioAnswers.refusal(400, INVALID_TO, "Invalid 'To' Phone Number"));
    } else if (mode == GatewayMode.REFUSED) {
      answer(exchange, 400, TwilioAnswers.refusal(400, NO_MOBILE, "'To' is not a mobile number"));
    } else {
      gateway.beSlow();
      outbox.add(new Sms(to, form.getOrDefault("Body", ""), Instant.now()));
      answer(exchange, 201, TwilioAnswers.created(account(exchange), form));
    }
  }

  private void answer(HttpExchange exchange, int status, Map<String, Object> body)
      throws IOException {
    Exchanges.answer(exchange, status, "application/json", json.writeValueAsString(body));
  }

  private static boolean isAccount(HttpExchange exchange) {
    byte[] credentials = (ACCOUNT + ":" + TOKEN).getBytes(StandardCharsets.UTF_8);
    String basic = "Basic " + Base64.getEncoder().encodeToString(credentials);
    return account(exchange).equals(ACCOUNT)
        && basic.equals(exchange.getRequestHeaders().getFirst("Authorization"));
  }

  private static String account(HttpExchange exchange) {
    return exchange.getRequestURI().getPath().substring(PATH.length()).split("/", 2)[0];
  }
}
