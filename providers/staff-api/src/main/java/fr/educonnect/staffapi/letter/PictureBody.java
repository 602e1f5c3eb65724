package fr.educonnect.staffapi.letter;

/**
 * A picture for letters.
 *
 * @param content a PNG or JPEG of at most 1 MiB and 2,000 × 2,000 points, base64
 * @param description for people who do not see it
 */
public record PictureBody(String content, String description) {

  @Override
  public String toString() {
    return "PictureBody";
  }
}
