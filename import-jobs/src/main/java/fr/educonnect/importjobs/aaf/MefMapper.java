package fr.educonnect.importjobs.aaf;

import fr.educonnect.directory.load.MefRow;
import fr.educonnect.directory.load.Origin;
import fr.educonnect.domain.identifier.Mef;

/** Makes rows of MefEducNat records, whose id is the MEF itself. */
public final class MefMapper {

  private final FeedRules rules;

  public MefMapper(FeedRules rules) {
    this.rules = rules;
  }

  /** The MEF that a record is about. */
  public String code(RawRecord record) throws InvalidRecord {
    return Mef.parse(record.id())
        .map(Mef::code)
        .orElseThrow(() -> new InvalidRecord(RejectReason.MEF_INVALID, null));
  }

  /** The row of an add or modify. */
  public MefRow map(RawRecord record, Origin origin) throws InvalidRecord {
    String mefstat11 = Values.optional(record, Attribute.MEFSTAT11);
    if (mefstat11 != null && Mef.mefstat4(mefstat11).isEmpty()) {
      throw new InvalidRecord(RejectReason.MEF_INVALID, Attribute.MEFSTAT11.name());
    }
    return new MefRow(
        code(record),
        Values.required(record, Attribute.MEF_LABEL),
        mefstat11,
        record.contentHash(rules.settingsVersion()),
        origin);
  }
}
