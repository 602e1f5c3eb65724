package fr.educonnect.staffapi.importrun;

import fr.educonnect.directory.load.RecordKind;
import fr.educonnect.directory.load.Rejection;
import fr.educonnect.staffapi.answer.Maybe;

/** A record that a run did not take. */
public record RejectionView(
    String file,
    int line,
    RecordKind kind,
    @Maybe String aafId,
    String reason,
    @Maybe String detail) {

  static RejectionView of(Rejection rejection) {
    return new RejectionView(
        rejection.origin().file(),
        rejection.origin().line(),
        rejection.kind(),
        rejection.aafId(),
        rejection.reason(),
        rejection.detail());
  }

  @Override
  public String toString() {
    return "RejectionView";
  }
}
