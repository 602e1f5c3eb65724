package fr.educonnect.messaging.text;

/** A text could not be made; the message names the template or setting and holds nothing else. */
public final class UnreadableTextException extends RuntimeException {

  private static final long serialVersionUID = 1;

  UnreadableTextException(String what) {
    super(what);
  }
}
