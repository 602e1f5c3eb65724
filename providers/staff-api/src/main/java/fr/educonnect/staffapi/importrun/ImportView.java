package fr.educonnect.staffapi.importrun;

import com.fasterxml.jackson.annotation.JsonRawValue;
import fr.educonnect.directory.load.ExportKind;
import fr.educonnect.directory.load.ImportRuns;
import fr.educonnect.directory.load.RunStatus;
import fr.educonnect.staffapi.answer.Maybe;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A run of the import.
 *
 * @param endedAt null while it runs
 * @param report as the import wrote it, a JSON object; null when it ended without one
 */
public record ImportView(
    long id,
    ExportKind kind,
    String exportDate,
    RunStatus status,
    String startedAt,
    @Maybe String endedAt,
    @Maybe @JsonRawValue @Schema(implementation = Object.class) String report) {

  static ImportView of(ImportRuns.Run run) {
    return new ImportView(
        run.id(),
        run.header().kind(),
        run.header().date().toString(),
        run.status(),
        run.startedAt().toString(),
        run.endedAt() == null ? null : run.endedAt().toString(),
        run.report());
  }
}
