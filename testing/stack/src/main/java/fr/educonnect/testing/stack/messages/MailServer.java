package fr.educonnect.testing.stack.messages;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * An SMTP server on loopback that accepts every mail and keeps it in memory. It can go down for a
 * while, as servers do; what it has received stays.
 */
public final class MailServer implements AutoCloseable {
  private final ServerSetup setup;
  private final List<Mail> receivedEarlier = new ArrayList<>();
  private GreenMail running;

  private MailServer(ServerSetup setup) {
    this.setup = setup;
  }

  /** Starts the server on a port of 127.0.0.1. */
  public static MailServer start(int port) {
    MailServer server = new MailServer(new ServerSetup(port, "127.0.0.1", "smtp"));
    server.goUp();
    return server;
  }

  /** Nothing listens any more. */
  public synchronized void goDown() {
    if (running != null) {
      receivedEarlier.addAll(received());
      running.stop();
      running = null;
    }
  }

  /** Listens again, on the same port. */
  public synchronized void goUp() {
    if (running == null) {
      running = new GreenMail(setup);
      running.start();
    }
  }

  synchronized boolean isUp() {
    return running != null;
  }

  synchronized List<Mail> newestFirst() {
    List<Mail> mails = new ArrayList<>(receivedEarlier);
    if (running != null) {
      mails.addAll(received());
    }
    Collections.reverse(mails);
    return mails;
  }

  synchronized void empty() {
    receivedEarlier.clear();
    if (running != null) {
      purge();
    }
  }

  private void purge() {
    try {
      running.purgeEmailFromAllMailboxes();
    } catch (FolderException e) {
      throw new IllegalStateException("The mailbox could not be emptied", e);
    }
  }

  private List<Mail> received() {
    List<MimeMessage> received = Arrays.asList(running.getReceivedMessages());
    return received.stream().map(MailReader::read).toList();
  }

  @Override
  public synchronized void close() {
    if (running != null) {
      running.stop();
      running = null;
    }
  }
}
