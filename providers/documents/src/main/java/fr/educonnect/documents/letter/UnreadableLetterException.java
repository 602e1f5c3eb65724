package fr.educonnect.documents.letter;

/** A template or a bundle is wrong. The message has no value of a letter in it. */
public final class UnreadableLetterException extends IllegalStateException {
  UnreadableLetterException(String name) {
    super("letter text " + name);
  }
}
