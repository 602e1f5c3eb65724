package fr.educonnect.directory.staff.letter;

/** A picture in letters: a PNG, and its description for people who do not see it. */
public final class LetterPicture {

  /** Where it stands. */
  public enum Place {
    /** At the head. */
    LOGO,
    /** Below the closing. */
    SIGNATURE
  }

  private final byte[] content;
  private final String description;

  public LetterPicture(byte[] content, String description) {
    this.content = content.clone();
    this.description = description;
  }

  /** The file. */
  public byte[] content() {
    return content.clone();
  }

  public String description() {
    return description;
  }

  @Override
  public String toString() {
    return "LetterPicture[" + content.length + " bytes]";
  }
}
