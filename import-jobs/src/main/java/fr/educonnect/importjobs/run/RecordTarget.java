package fr.educonnect.importjobs.run;

import fr.educonnect.directory.load.ConstituencyRow;
import fr.educonnect.directory.load.GuardianRow;
import fr.educonnect.directory.load.MefRow;
import fr.educonnect.directory.load.Presence;
import fr.educonnect.directory.load.RecordKind;
import fr.educonnect.directory.load.Rejection;
import fr.educonnect.directory.load.SchoolRow;
import fr.educonnect.directory.load.StudentRow;

/** Where the records of an export go: to the directory, or nowhere when they are only checked. */
interface RecordTarget {

  /** Counts a record and says what is known of it. */
  Presence seen(RecordKind kind, long id, long contentHash);

  /** A record that left the export. */
  void remove(RecordKind kind, long id);

  /** A record that is not taken. */
  void reject(Rejection rejection);

  void put(ConstituencyRow row);

  void put(SchoolRow row);

  void put(MefRow row);

  void put(StudentRow row);

  void put(GuardianRow row);
}
