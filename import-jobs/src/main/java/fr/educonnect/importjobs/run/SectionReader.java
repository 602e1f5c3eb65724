package fr.educonnect.importjobs.run;

import fr.educonnect.directory.load.Origin;
import fr.educonnect.directory.load.Presence;
import fr.educonnect.directory.load.RecordKind;
import fr.educonnect.importjobs.aaf.Attribute;
import fr.educonnect.importjobs.aaf.FeedRules;
import fr.educonnect.importjobs.aaf.InvalidRecord;
import fr.educonnect.importjobs.aaf.RawRecord;
import fr.educonnect.importjobs.aaf.RejectReason;

/** What is done with the records of one section. */
abstract class SectionReader {

  private final FeedRules rules;
  private final RecordTarget target;

  SectionReader(FeedRules rules, RecordTarget target) {
    this.rules = rules;
    this.target = target;
  }

  /** The kind of a record, which most sections have only one of. */
  abstract RecordKind kind(RawRecord record);

  /** Makes the row of a record and hands it over. */
  abstract void put(RawRecord record, long id, Origin origin) throws InvalidRecord;

  /** Takes an add or modify. */
  void take(RawRecord record, Origin origin) throws InvalidRecord {
    long id = rules.key(record.id(), Attribute.SOURCE_ID);
    Presence presence = target.seen(kind(record), id, record.contentHash(rules.settingsVersion()));
    if (presence == Presence.DUPLICATE) {
      throw new InvalidRecord(RejectReason.DUPLICATE_ID, null);
    }
    if (presence == Presence.CHANGED) {
      checkSameId(record, id);
      put(record, id, origin);
    }
  }

  /** Takes a delete. */
  void remove(RawRecord record) throws InvalidRecord {
    target.remove(kind(record), rules.key(record.id(), Attribute.SOURCE_ID));
  }

  final RecordTarget target() {
    return target;
  }

  private void checkSameId(RawRecord record, long id) throws InvalidRecord {
    String repeated = record.text(Attribute.SOURCE_ID);
    if (repeated != null && rules.key(repeated, Attribute.SOURCE_ID) != id) {
      throw new InvalidRecord(RejectReason.ID_MISMATCH, null);
    }
  }
}
