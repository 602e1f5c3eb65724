package fr.educonnect.documents.pdf;

/** A rectangle on a page, in points from its lower left corner. */
public record Box(float left, float bottom, float width, float height) {
  /** Points in a millimetre. */
  public static final float MM = 72 / 25.4f;

  public float right() {
    return left + width;
  }

  public float top() {
    return bottom + height;
  }
}
