package fr.educonnect.testing.stack.messages;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** An SMTP server on loopback that accepts every mail and keeps it in memory. */
public final class MailServer implements AutoCloseable {
  private final GreenMail greenMail;

  private MailServer(GreenMail greenMail) {
    this.greenMail = greenMail;
  }

  /** Starts the server on a port of 127.0.0.1. */
  public static MailServer start(int port) {
    GreenMail greenMail = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
    greenMail.start();
    return new MailServer(greenMail);
  }

  List<Mail> newestFirst() {
    List<MimeMessage> received = new ArrayList<>(Arrays.asList(greenMail.getReceivedMessages()));
    Collections.reverse(received);
    return received.stream().map(MailReader::read).toList();
  }

  void empty() {
    try {
      greenMail.purgeEmailFromAllMailboxes();
    } catch (FolderException e) {
      throw new IllegalStateException("The mailbox could not be emptied", e);
    }
  }

  @Override
  public void close() {
    greenMail.stop();
  }
}
