package fr.educonnect.testing.stack.messages;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * An SMTP server on loopback that puts off every so-manieth mail when it has heard it all, and
 * remembers those that it took.
 */
public final class ReluctantMailServer implements AutoCloseable {
  private final int every;
  private final ServerSocket socket;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<String> taken = new ArrayList<>();
  private int heard;

  private ReluctantMailServer(ServerSocket socket, int every) {
    this.socket = socket;
    this.every = every;
  }

  /** Starts on a free port. */
  public static ReluctantMailServer start(int every) {
    try {
      ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
      ReluctantMailServer server = new ReluctantMailServer(socket, every);
      server.threads.execute(server::accept);
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public int port() {
    return socket.getLocalPort();
  }

  /** How many mails it took so far. */
  public synchronized int count() {
    return taken.size();
  }

  /** How many it put off. */
  public synchronized int putOff() {
    return heard - taken.size();
  }

  /** The mails that it took, in their order. */
  public synchronized List<Mail> mails() {
    return taken.stream().map(ReluctantMailServer::read).toList();
  }

  private static Mail read(String raw) {
    try {
      return MailReader.read(
          new MimeMessage(
              null, new ByteArrayInputStream(raw.getBytes(StandardCharsets.ISO_8859_1))));
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private void accept() {
    try {
      while (!socket.isClosed()) {
        Socket client = socket.accept();
        threads.execute(() -> serve(client));
      }
    } catch (IOException e) {
      // Closed.
    }
  }

  // Who goes away in the middle of it is not missed.
  private void serve(Socket client) {
    try (client;
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
        PrintWriter out =
            new PrintWriter(client.getOutputStream(), true, StandardCharsets.ISO_8859_1)) {
      talk(in, out);
    } catch (IOException e) {
      return;
    }
  }

  private void talk(BufferedReader in, PrintWriter out) throws IOException {
    out.print("220 reluctant\r\n");
    out.flush();
    String line = in.readLine();
    while (line != null) {
      String command = line.toUpperCase(Locale.ROOT);
      out.print(command.startsWith("DATA") ? data(in, out) : answer(command));
      out.flush();
      line = command.startsWith("QUIT") ? null : in.readLine();
    }
  }

  private static String answer(String command) {
    return command.startsWith("QUIT") ? "221 bye\r\n" : "250 ok\r\n";
  }

  private String data(BufferedReader in, PrintWriter out) throws IOException {
    out.print("354 go on\r\n");
    out.flush();
    StringBuilder mail = new StringBuilder();
    String line = in.readLine();
    while (line != null && !line.equals(".")) {
      mail.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
      line = in.readLine();
    }
    return line != null && takes(mail.toString()) ? "250 ok\r\n" : "451 4.3.0 later\r\n";
  }

  private synchronized boolean takes(String mail) {
    heard++;
    boolean takes = heard % every != 0;
    if (takes) {
      taken.add(mail);
    }
    return takes;
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      threads.shutdownNow();
    }
  }
}
