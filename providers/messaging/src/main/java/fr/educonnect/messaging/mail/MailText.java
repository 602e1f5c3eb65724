package fr.educonnect.messaging.mail;

/** What a mail says, as plain text and as HTML. */
public record MailText(String subject, String plain, String html) {

  @Override
  public String toString() {
    return "MailText";
  }
}
