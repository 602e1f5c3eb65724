package fr.educonnect.realmconfig.files;

import java.util.List;

/** The files cannot be used; says why, problem by problem. */
public final class InvalidFilesException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public InvalidFilesException(List<Problem> problems) {
    super(problems.size() + " problem(s) in the realm files");
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
