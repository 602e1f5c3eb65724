package fr.educonnect.realmconfig.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects every problem of a run, so that one check names them all. */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();
  private final List<Problem> warnings = new ArrayList<>();
  private final Map<String, Lines> lines = new HashMap<>();

  void know(String file, Lines itsLines) {
    lines.put(file, itsLines);
  }

  /** A fault of a file as a whole. */
  public void add(String code, String file, String message) {
    found.add(new Problem(code, file, 0, "", message));
  }

  /** A fault of a field. */
  public void add(String code, Place place, String message) {
    found.add(problem(code, place, message));
  }

  /** What will become a fault, or should be known; nothing is stopped by it. */
  public void warn(String code, Place place, String message) {
    warnings.add(problem(code, place, message));
  }

  private Problem problem(String code, Place place, String message) {
    Lines known = lines.get(place.file());
    int line = known == null ? 0 : known.of(List.of(place.field().split("/")));
    return new Problem(code, place.file(), line, place.field(), message);
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** In the order of discovery. */
  public List<Problem> list() {
    return List.copyOf(found);
  }

  /** In the order of discovery. */
  public List<Problem> warnings() {
    return List.copyOf(warnings);
  }
}
