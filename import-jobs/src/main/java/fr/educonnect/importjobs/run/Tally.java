package fr.educonnect.importjobs.run;

import fr.educonnect.directory.load.RecordKind;
import fr.educonnect.importjobs.aaf.UnknownAttributes;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** What was counted while the files of an export were read. */
final class Tally {

  private final Map<RecordKind, Long> read = new EnumMap<>(RecordKind.class);
  private final Map<String, Long> rejected = new TreeMap<>();
  private final UnknownAttributes unknownAttributes = new UnknownAttributes();
  private long studentsWithoutIne;

  void read(RecordKind kind) {
    read.merge(kind, 1L, Long::sum);
  }

  void rejected(String reason) {
    rejected.merge(reason, 1L, Long::sum);
  }

  void studentWithoutIne() {
    studentsWithoutIne++;
  }

  Map<RecordKind, Long> read() {
    return read;
  }

  Map<String, Long> rejected() {
    return rejected;
  }

  UnknownAttributes unknownAttributes() {
    return unknownAttributes;
  }

  /** Of the records that were new or changed. */
  long studentsWithoutIne() {
    return studentsWithoutIne;
  }

  long totalRead() {
    return read.values().stream().mapToLong(Long::longValue).sum();
  }
}
