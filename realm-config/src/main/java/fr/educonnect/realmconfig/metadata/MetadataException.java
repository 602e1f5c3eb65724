package fr.educonnect.realmconfig.metadata;

/** Metadata that cannot be used; the message says why and quotes nothing of it. */
public final class MetadataException extends Exception {
  private static final long serialVersionUID = 1L;

  public MetadataException(String message) {
    super(message);
  }

  public MetadataException(String message, Throwable cause) {
    super(message, cause);
  }
}
