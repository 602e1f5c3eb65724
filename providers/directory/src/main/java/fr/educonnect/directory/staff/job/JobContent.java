package fr.educonnect.directory.staff.job;

import fr.educonnect.directory.staff.letter.LetterExtras;
import fr.educonnect.directory.staff.letter.LetterStore;
import fr.educonnect.directory.staff.school.SchoolHeader;
import fr.educonnect.directory.staff.sheet.AccountSheet;
import fr.educonnect.domain.name.SearchWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a job's file is made of. */
public final class JobContent {

  /** Takes one account after the other. */
  @FunctionalInterface
  public interface SheetReader {
    void read(AccountSheet sheet) throws IOException;
  }

  /** Gives the job's accounts some at a time, by class and name of their first student. */
  @FunctionalInterface
  interface Chunks {
    void each(SheetReader reader) throws IOException;
  }

  /**
   * A line of a list: of guardians one for each of their students in the school.
   *
   * @param student of the line
   */
  public record Line(AccountSheet.SheetStudent student, AccountSheet account) {}

  private final StaffJob job;
  private final SchoolHeader school;
  private final LetterStore letters;
  private final Chunks chunks;

  JobContent(StaffJob job, SchoolHeader school, LetterStore letters, Chunks chunks) {
    this.job = job;
    this.school = school;
    this.letters = letters;
    this.chunks = chunks;
  }

  public StaffJob job() {
    return job;
  }

  public SchoolHeader school() {
    return school;
  }

  /** What letters of the school bear besides their text. */
  public LetterExtras extras() {
    return letters.of(school);
  }

  /** The accounts by class and name of their first student; few of them are held at a time. */
  public void eachSheet(SheetReader reader) throws IOException {
    chunks.each(reader);
  }

  /** The lines of a list, by class, student and guardian. */
  public List<Line> lines() throws IOException {
    List<Line> lines = new ArrayList<>();
    chunks.each(sheet -> sheet.students().forEach(student -> lines.add(new Line(student, sheet))));
    lines.sort(
        Comparator.comparing((Line line) -> folded(line.student().className().orElse("")))
            .thenComparing(line -> folded(line.student().names().familyName()))
            .thenComparing(line -> folded(line.student().names().firstName()))
            .thenComparing(line -> line.student().studentId())
            .thenComparing(line -> folded(line.account().names().familyName()))
            .thenComparing(line -> folded(line.account().names().firstName()))
            .thenComparing(line -> line.account().accountId()));
    return lines;
  }

  private static String folded(String name) {
    return SearchWords.folded(name);
  }
}
