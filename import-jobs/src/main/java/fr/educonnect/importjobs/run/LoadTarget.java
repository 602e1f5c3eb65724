package fr.educonnect.importjobs.run;

import fr.educonnect.directory.load.ConstituencyRow;
import fr.educonnect.directory.load.ExportLoad;
import fr.educonnect.directory.load.GuardianRow;
import fr.educonnect.directory.load.MefRow;
import fr.educonnect.directory.load.Presence;
import fr.educonnect.directory.load.RecordKind;
import fr.educonnect.directory.load.Rejection;
import fr.educonnect.directory.load.SchoolRow;
import fr.educonnect.directory.load.StudentRow;

/** Hands records to the directory's load. */
record LoadTarget(ExportLoad load) implements RecordTarget {

  @Override
  public Presence seen(RecordKind kind, long id, long contentHash) {
    return load.seen(kind, id, contentHash);
  }

  @Override
  public void remove(RecordKind kind, long id) {
    load.remove(kind, id);
  }

  @Override
  public void reject(Rejection rejection) {
    load.reject(rejection);
  }

  @Override
  public void put(ConstituencyRow row) {
    load.put(row);
  }

  @Override
  public void put(SchoolRow row) {
    load.put(row);
  }

  @Override
  public void put(MefRow row) {
    load.put(row);
  }

  @Override
  public void put(StudentRow row) {
    load.put(row);
  }

  @Override
  public void put(GuardianRow row) {
    load.put(row);
  }
}
