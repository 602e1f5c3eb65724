package fr.educonnect.importjobs.aaf;

/**
 * What a request of the envelope asks for. A modify repeats every attribute: it is a whole record.
 */
public enum Operation {
  ADD,
  MODIFY,
  /** The record has left the export; it carries an id only. */
  DELETE;

  /** The operation of a request element; null for another element. */
  static Operation ofElement(String name) {
    return switch (name) {
      case "addRequest" -> ADD;
      case "modifyRequest" -> MODIFY;
      case "deleteRequest" -> DELETE;
      default -> null;
    };
  }
}
