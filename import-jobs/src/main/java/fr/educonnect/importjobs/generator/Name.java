package fr.educonnect.importjobs.generator;

/** An attribute's name, ready to be written. */
final class Name {

  private final byte[] bytes;

  private Name(byte[] bytes) {
    this.bytes = bytes;
  }

  static Name of(String text) {
    return new Name(XmlBytes.ascii(text));
  }

  byte[] bytes() {
    return bytes;
  }
}
