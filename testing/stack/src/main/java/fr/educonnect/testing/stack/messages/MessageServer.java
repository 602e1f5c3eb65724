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
import java.util.function.Supplier;

/**
 * The addresses under which sent mails and text messages are listed: {@code /mailbox} and {@code
 * /sms} as JSON, newest first, emptied by DELETE; {@code /} for people. It also is the text message
 * gateway ({@link TwilioStandIn}).
 */
public final class MessageServer implements AutoCloseable {
  private final ObjectMapper json =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
  private final SmsOutbox outbox = new SmsOutbox();
  private final HttpServer server;

  private MessageServer(HttpServer server, MailServer mails) {
    this.server = server;
    MessagesPage page = new MessagesPage(mails, outbox);
    server.createContext("/mailbox", list(mails::newestFirst, mails::empty));
    server.createContext("/sms", list(outbox::newestFirst, outbox::empty));
    server.createContext(TwilioStandIn.PATH, new TwilioStandIn(outbox, json));
    server.createContext(
        "/", exchange -> Exchanges.answer(exchange, 200, "text/html", page.html()));
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
    server.stop(0);
  }
}
