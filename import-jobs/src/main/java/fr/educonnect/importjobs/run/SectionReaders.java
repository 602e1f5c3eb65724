package fr.educonnect.importjobs.run;

import fr.educonnect.directory.load.Origin;
import fr.educonnect.directory.load.RecordKind;
import fr.educonnect.directory.load.StudentRow;
import fr.educonnect.importjobs.aaf.Attribute;
import fr.educonnect.importjobs.aaf.FeedRules;
import fr.educonnect.importjobs.aaf.GuardianMapper;
import fr.educonnect.importjobs.aaf.InvalidRecord;
import fr.educonnect.importjobs.aaf.MefMapper;
import fr.educonnect.importjobs.aaf.RawRecord;
import fr.educonnect.importjobs.aaf.Section;
import fr.educonnect.importjobs.aaf.StructureMapper;
import fr.educonnect.importjobs.aaf.StudentMapper;

/** The readers of the sections that the directory takes. */
final class SectionReaders {

  private SectionReaders() {}

  static SectionReader of(Section section, FeedRules rules, RecordTarget target, Tally tally) {
    return switch (section) {
      case STRUCTURES -> new Structures(rules, target);
      case MEFS -> new Mefs(rules, target);
      case GUARDIANS -> new Guardians(rules, target);
      case STUDENTS -> new Students(rules, target, tally);
      case IGNORED -> throw new IllegalArgumentException("Nothing is taken of " + section);
    };
  }

  private static final class Structures extends SectionReader {

    private final StructureMapper mapper;
    private final FeedRules rules;

    Structures(FeedRules rules, RecordTarget target) {
      super(rules, target);
      this.rules = rules;
      this.mapper = new StructureMapper(rules);
    }

    @Override
    RecordKind kind(RawRecord record) {
      return mapper.isConstituency(record) ? RecordKind.CONSTITUENCY : RecordKind.SCHOOL;
    }

    @Override
    void put(RawRecord record, long id, Origin origin) throws InvalidRecord {
      if (mapper.isConstituency(record)) {
        target().put(mapper.mapConstituency(record, id, origin));
      } else {
        target().put(mapper.mapSchool(record, id, origin));
      }
    }

    @Override
    void remove(RawRecord record) throws InvalidRecord {
      // A delete does not say which of the two the structure was.
      super.remove(record);
      target().remove(RecordKind.CONSTITUENCY, rules.key(record.id(), Attribute.SOURCE_ID));
    }
  }

  /** MEFs are few and have no number: each is put each time, and none is ever removed. */
  private static final class Mefs extends SectionReader {

    private final MefMapper mapper;

    Mefs(FeedRules rules, RecordTarget target) {
      super(rules, target);
      this.mapper = new MefMapper(rules);
    }

    @Override
    RecordKind kind(RawRecord record) {
      return RecordKind.MEF;
    }

    @Override
    void take(RawRecord record, Origin origin) throws InvalidRecord {
      target().put(mapper.map(record, origin));
    }

    @Override
    void put(RawRecord record, long id, Origin origin) {
      throw new IllegalStateException("MEFs are put without a number");
    }

    @Override
    void remove(RawRecord record) throws InvalidRecord {
      mapper.code(record);
    }
  }

  private static final class Guardians extends SectionReader {

    private final GuardianMapper mapper;

    Guardians(FeedRules rules, RecordTarget target) {
      super(rules, target);
      this.mapper = new GuardianMapper(rules);
    }

    @Override
    RecordKind kind(RawRecord record) {
      return RecordKind.GUARDIAN;
    }

    @Override
    void put(RawRecord record, long id, Origin origin) throws InvalidRecord {
      target().put(mapper.map(record, id, origin));
    }
  }

  private static final class Students extends SectionReader {

    private final StudentMapper mapper;
    private final Tally tally;

    Students(FeedRules rules, RecordTarget target, Tally tally) {
      super(rules, target);
      this.mapper = new StudentMapper(rules);
      this.tally = tally;
    }

    @Override
    RecordKind kind(RawRecord record) {
      return RecordKind.STUDENT;
    }

    @Override
    void put(RawRecord record, long id, Origin origin) throws InvalidRecord {
      StudentRow row = mapper.map(record, id, origin);
      if (row.ine() == null) {
        tally.studentWithoutIne();
      }
      target().put(row);
    }
  }
}
