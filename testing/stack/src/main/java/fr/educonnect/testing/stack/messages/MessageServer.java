package fr.educonnect.testing.stack.messages;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The addresses under which sent mails and text messages are listed: {@code /mailbox} and {@code
 * /sms} as JSON, newest first, emptied by DELETE; {@code /} for people. It also is the text message
 * gateway ({@link TwilioStandIn}). {@code /sms/mode} tells and, by PUT, sets what the gateway does
 * ({@link GatewayMode}); {@code /mailbox/server} the same for the mail server, UP or DOWN.
 */
public final class MessageServer implements AutoCloseable {
  private final ObjectMapper json =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
  private final SmsOutbox outbox = new SmsOutbox();
  private final GatewaySwitch gateway = new GatewaySwitch();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;

  private MessageServer(HttpServer server, MailServer mails) {
    this.server = server;
    MessagesPage page = new MessagesPage(mails, outbox);
    server.createContext("/mailbox", list(mails::newestFirst, mails::empty));
    server.createContext("/sms", list(outbox::newestFirst, outbox::empty));
    server.createContext(
        "/mailbox/server", new Setting(() -> serverState(mails), mailServer(mails)));
    server.createContext(
        "/sms/mode",
        new Setting(() -> gateway.mode().name(), mode -> setMode(GatewayMode.valueOf(mode))));
    server.createContext(TwilioStandIn.PATH, new TwilioStandIn(outbox, json, gateway));
    server.createContext("/", page);
    // A slow gateway must not keep others from reading what was sent.
    server.setExecutor(threads);
  }

  /** Starts on a port of 127.0.0.1. */
  public static MessageServer start(int port, MailServer mails) {
    try {
      InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      MessageServer messages = new MessageServer(HttpServer.create(address, 0), mails);
      messages.server.start();
      return messages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The stand-in's settings, as the server's provider {@code twilio} takes them. */
  public static Map<String, String> gatewaySettings(int port) {
    return Map.of(
        "BASE_URL",
        "http://127.0.0.1:" + port,
        "ACCOUNT_SID",
        TwilioStandIn.ACCOUNT,
        "AUTH_TOKEN",
        TwilioStandIn.TOKEN,
        "FROM",
        "EduConnect",
        "READ_TIMEOUT",
        "3");
  }

  /** What the gateway does from now on. */
  public void setMode(GatewayMode mode) {
    gateway.set(mode);
  }

  private static String serverState(MailServer mails) {
    return mails.isUp() ? "UP" : "DOWN";
  }

  private static Consumer<String> mailServer(MailServer mails) {
    return state -> {
      switch (state) {
        case "UP" -> mails.goUp();
        case "DOWN" -> mails.goDown();
        default -> throw new IllegalArgumentException("UP or DOWN");
      }
    };
  }

  private HttpHandler list(Supplier<List<?>> messages, Runnable empty) {
    return exchange -> {
      if (exchange.getRequestMethod().equals("DELETE")) {
        empty.run();
        Exchanges.answer(exchange, 204, "application/json", "");
      } else {
        String body = json.writeValueAsString(messages.get());
        Exchanges.answer(exchange, 200, "application/json", body);
      }
    };
  }

  @Override
  public void close() {
    gateway.set(GatewayMode.SUCCESS);
    server.stop(0);
    threads.shutdownNow();
  }
}
