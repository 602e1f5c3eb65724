package fr.educonnect.importjobs.run;

import fr.educonnect.directory.load.ExportKind;
import fr.educonnect.directory.load.Origin;
import fr.educonnect.directory.load.RecordKind;
import fr.educonnect.directory.load.Rejection;
import fr.educonnect.importjobs.aaf.EnvelopeReader;
import fr.educonnect.importjobs.aaf.ExportRefused;
import fr.educonnect.importjobs.aaf.FeedRules;
import fr.educonnect.importjobs.aaf.InvalidRecord;
import fr.educonnect.importjobs.aaf.Operation;
import fr.educonnect.importjobs.aaf.RawRecord;
import fr.educonnect.importjobs.aaf.Refusal;
import fr.educonnect.importjobs.aaf.RejectReason;
import fr.educonnect.importjobs.aaf.Section;
import fr.educonnect.importjobs.depot.DepotExport;
import fr.educonnect.importjobs.depot.VerifiedInput;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads the files of an export and hands their records to a target; what is not sound is rejected.
 */
final class ExportReader {

  private static final int MAX_SHOWN_ID = 20;

  private final FeedRules rules;
  private final RecordTarget target;
  private final Progress progress;
  private final Tally tally = new Tally();
  private final RawRecord record = new RawRecord();

  ExportReader(FeedRules rules, RecordTarget target, Progress progress) {
    this.rules = rules;
    this.target = target;
    this.progress = progress;
  }

  /**
   * Reads every file.
   *
   * @throws ExportRefused at the first file that is not sound
   */
  Tally read(DepotExport export) throws ExportRefused {
    for (DepotExport.File file : export.files()) {
      try (VerifiedInput in = export.open(file)) {
        if (file.name().section() != Section.IGNORED) {
          read(file, progress.counting(in));
        }
        in.verify();
      } catch (IOException e) {
        String name = file.path().getFileName().toString();
        throw new ExportRefused(Refusal.UNREADABLE, name, 0, "the file cannot be read");
      }
    }
    return tally;
  }

  Tally tally() {
    return tally;
  }

  private void read(DepotExport.File file, InputStream in) throws ExportRefused {
    String name = file.path().getFileName().toString();
    Section section = file.name().section();
    SectionReader reader = SectionReaders.of(section, rules, target, tally);
    boolean complet = file.name().kind() == ExportKind.COMPLET;
    try (EnvelopeReader envelope =
        new EnvelopeReader(name, section, in, tally.unknownAttributes())) {
      while (envelope.next(record)) {
        take(reader, new Origin(name, record.line()), complet);
        progress.record();
      }
    }
  }

  private void take(SectionReader reader, Origin origin, boolean complet) {
    RecordKind kind = reader.kind(record);
    tally.read(kind);
    try {
      if (record.operation() != Operation.DELETE) {
        reader.take(record, origin);
      } else if (complet) {
        throw new InvalidRecord(RejectReason.DELETE_IN_COMPLET, null);
      } else {
        reader.remove(record);
      }
    } catch (InvalidRecord e) {
      tally.rejected(e.reason().name());
      target.reject(new Rejection(origin, kind, shownId(), e.reason().name(), e.getMessage()));
    }
  }

  /** The id as written, cut where it cannot be one. */
  private String shownId() {
    String id = record.id();
    return id.isEmpty() ? null : id.substring(0, Math.min(id.length(), MAX_SHOWN_ID));
  }
}
