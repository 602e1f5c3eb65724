package fr.educonnect.staffapi.importrun;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.educonnect.directory.load.RecordKind;
import fr.educonnect.directory.load.Rejection;

/** A record that a run did not take. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RejectionView(
    String file, int line, RecordKind kind, String aafId, String reason, String detail) {

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
