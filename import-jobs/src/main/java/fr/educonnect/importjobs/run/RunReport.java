package fr.educonnect.importjobs.run;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import fr.educonnect.directory.load.ExportHeader;
import fr.educonnect.directory.load.LoadCounts;
import fr.educonnect.directory.load.RecordKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a run did with an export; without personal data.
 *
 * @param run number in the directory; 0 when there is none
 * @param degree 1 or 2
 * @param kind COMPLET or DELTA
 * @param problem why it was not applied, with a stable code first; null when it was
 * @param files names with sizes in bytes
 * @param read records per kind
 * @param rejected records per reason, those that the directory could not refer included, and those
 *     that were taken but are worth a look
 * @param unknownAttributes names with how often they were met
 * @param studentsWithoutIne of the new and changed records: they have no account
 * @param counts what changed; null when nothing was tried
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunReport(
    long run,
    String academy,
    int degree,
    String kind,
    LocalDate date,
    Outcome outcome,
    String problem,
    Map<String, Long> files,
    Map<RecordKind, Long> read,
    Map<String, Long> rejected,
    Map<String, Long> unknownAttributes,
    long studentsWithoutIne,
    LoadCounts counts,
    long durationMillis) {

  static RunReport busy(ExportHeader header, String problem) {
    return new RunReport(
        0,
        header.feed().academy(),
        header.feed().degree().digit(),
        header.kind().name(),
        header.date(),
        Outcome.BUSY,
        problem,
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        0,
        null,
        0);
  }

  /** Number of records, or parts of one, that were kept out. */
  @JsonIgnore
  public long rejections() {
    return Rejections.count(rejected);
  }

  /** The lines that people read. */
  public List<String> lines() {
    return ReportText.lines(this);
  }
}
