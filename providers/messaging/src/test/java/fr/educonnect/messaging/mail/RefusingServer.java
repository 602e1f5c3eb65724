package fr.educonnect.messaging.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * A mail server that says what a test tells it after one command, and what is usual after the
 * others.
 */
final class RefusingServer implements AutoCloseable {

  private static final Map<String, String> USUAL =
      Map.of(
          "EHLO", "250 refusing.example",
          "MAIL", "250 OK",
          "RCPT", "250 OK",
          "DATA", "354 Go on",
          ".", "250 OK",
          "QUIT", "221 Bye");

  private final ServerSocket socket;
  private final String command;
  private final String answer;

  /**
   * @param answer empty: hangs up
   */
  RefusingServer(String command, String answer) {
    this.command = command;
    this.answer = answer;
    try {
      socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread thread = new Thread(this::serve, "refusing-server");
    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return socket.getLocalPort();
  }

  private void serve() {
    while (!socket.isClosed()) {
      serveOne();
    }
  }

  private void serveOne() {
    try (Socket client = socket.accept()) {
      talk(client);
    } catch (IOException e) {
      Thread.onSpinWait();
    }
  }

  private void talk(Socket client) throws IOException {
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
    say(client, "220 refusing.example ESMTP");
    boolean data = false;
    String line = in.readLine();
    while (line != null) {
      String word = data ? line : line.split(" ", 2)[0].toUpperCase(Locale.ROOT);
      if (!data || word.equals(".")) {
        String said = word.equals(command) ? answer : USUAL.getOrDefault(word, "500 What?");
        if (said.isEmpty()) {
          return;
        }
        say(client, said);
        data = said.startsWith("354");
      }
      line = in.readLine();
    }
  }

  private static void say(Socket client, String line) throws IOException {
    Writer out = new OutputStreamWriter(client.getOutputStream(), StandardCharsets.US_ASCII);
    out.write(line + "\r\n");
    out.flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
