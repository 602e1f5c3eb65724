package fr.educonnect.realmconfig.files;

import java.util.ArrayList;
import java.util.List;

/** Collects every problem of a run, so that one check names them all. */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();

  public void add(String code, String file, String message) {
    found.add(new Problem(code, file, message));
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** In the order of discovery. */
  public List<Problem> list() {
    return List.copyOf(found);
  }
}
