package fr.educonnect.importjobs.run;

import fr.educonnect.directory.load.ConstituencyRow;
import fr.educonnect.directory.load.GuardianRow;
import fr.educonnect.directory.load.MefRow;
import fr.educonnect.directory.load.Presence;
import fr.educonnect.directory.load.RecordKind;
import fr.educonnect.directory.load.Rejection;
import fr.educonnect.directory.load.SchoolRow;
import fr.educonnect.directory.load.StudentRow;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Looks at every record, refers to nothing and keeps nothing but the ids. */
final class CheckTarget implements RecordTarget {

  private final boolean complet;
  private final Consumer<Rejection> rejections;
  private final Map<RecordKind, Set<Long>> ids = new EnumMap<>(RecordKind.class);

  CheckTarget(boolean complet, Consumer<Rejection> rejections) {
    this.complet = complet;
    this.rejections = rejections;
  }

  @Override
  public Presence seen(RecordKind kind, long id, long contentHash) {
    boolean first = ids.computeIfAbsent(kind, k -> new HashSet<>()).add(id);
    return first || !complet ? Presence.CHANGED : Presence.DUPLICATE;
  }

  @Override
  public void remove(RecordKind kind, long id) {
    // Nothing is known that could be removed.
  }

  @Override
  public void reject(Rejection rejection) {
    rejections.accept(rejection);
  }

  @Override
  public void put(ConstituencyRow row) {
    // Making the row was the check.
  }

  @Override
  public void put(SchoolRow row) {
    // Making the row was the check.
  }

  @Override
  public void put(MefRow row) {
    // Making the row was the check.
  }

  @Override
  public void put(StudentRow row) {
    // Making the row was the check.
  }

  @Override
  public void put(GuardianRow row) {
    // Making the row was the check.
  }
}
