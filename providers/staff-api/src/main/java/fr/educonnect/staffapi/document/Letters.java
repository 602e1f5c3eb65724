package fr.educonnect.staffapi.document;

import fr.educonnect.directory.account.PersonNames;
import fr.educonnect.directory.staff.job.JobContent.SheetReader;
import fr.educonnect.directory.staff.letter.LetterExtras;
import fr.educonnect.directory.staff.letter.LetterPicture;
import fr.educonnect.directory.staff.school.SchoolHeader;
import fr.educonnect.directory.staff.sheet.AccountSheet;
import fr.educonnect.directory.staff.sheet.ShownPassword;
import fr.educonnect.documents.Picture;
import fr.educonnect.documents.letter.Credentials;
import fr.educonnect.documents.letter.Letter;
import fr.educonnect.documents.letter.LetterPassword;
import fr.educonnect.documents.letter.LetterSeries;
import fr.educonnect.documents.letter.LettersPdf;
import fr.educonnect.documents.letter.Note;
import fr.educonnect.documents.letter.Person;
import fr.educonnect.documents.letter.Sender;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.staffapi.agent.Today;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** A school's letters as one PDF. */
public final class Letters {

  /** Adds letters, one after the other. */
  @FunctionalInterface
  public interface Work {
    void add(SheetReader letters) throws IOException;
  }

  /**
   * Who sends them.
   *
   * @param extras what the school's letters bear besides their text
   */
  public record From(SchoolHeader school, LetterExtras extras, FamilyPages pages) {

    Sender sender() {
      return new Sender(
          school.name(),
          AddressLines.of(school.address()),
          extras.notes().stream().map(Note::new).toList(),
          extras.logo().map(From::picture),
          extras.signature().map(From::picture));
    }

    private static Picture picture(LetterPicture kept) {
      return Picture.of(kept.content(), kept.description());
    }
  }

  private Letters() {}

  /**
   * Writes the PDF.
   *
   * @param out is not closed
   * @return false if there is no letter: nothing is written then
   */
  public static boolean write(From from, OutputStream out, Work work) throws IOException {
    FamilyPages pages = from.pages();
    LetterSeries series =
        new LetterSeries(from.sender(), Today.inParis(), pages.portal(), Locale.FRENCH);
    try (Begun letters = new Begun(() -> LettersPdf.open(series, out), pages)) {
      work.add(letters);
      return letters.pdf != null;
    }
  }

  /** A PDF that begins with its first letter. */
  private static final class Begun implements SheetReader, AutoCloseable {
    private final Supplier<LettersPdf> opening;
    private final FamilyPages pages;
    private LettersPdf pdf;

    Begun(Supplier<LettersPdf> opening, FamilyPages pages) {
      this.opening = opening;
      this.pages = pages;
    }

    // Without a password the distribution has lapsed or was taken back since: there is no letter.
    @Override
    public void read(AccountSheet sheet) throws IOException {
      if (sheet.password().kind() != ShownPassword.Kind.NONE) {
        pdf = pdf == null ? opening.get() : pdf;
        pdf.add(letter(sheet, pages));
      }
    }

    @Override
    public void close() throws IOException {
      if (pdf != null) {
        pdf.close();
      }
    }
  }

  private static Letter letter(AccountSheet sheet, FamilyPages pages) {
    Credentials credentials =
        new Credentials(sheet.loginId(), password(sheet), pages.start(sheet.loginId()));
    if (sheet.profile() == Profile.STUDENT) {
      return new Letter.ToStudent(person(sheet.names()), credentials, List.of());
    }
    return new Letter.ToGuardian(
        person(sheet.names()),
        sheet.students().stream().map(student -> person(student.names())).toList(),
        credentials,
        sheet.address().map(AddressLines::of).orElse(List.of()));
  }

  static LetterPassword password(AccountSheet sheet) {
    return switch (sheet.password().kind()) {
      case PROVISIONAL -> provisional(sheet.state(), sheet.password().clear().orElseThrow());
      case CHOSEN -> new LetterPassword.Chosen();
      case FRANCECONNECT -> new LetterPassword.FranceConnect();
      case NONE -> throw new IllegalArgumentException("no password");
    };
  }

  private static LetterPassword provisional(AccountState state, String clear) {
    return state == AccountState.ACTIVE
        ? new LetterPassword.Reset(clear)
        : new LetterPassword.First(clear);
  }

  private static Person person(PersonNames names) {
    return new Person(names.title().orElse(""), names.firstName(), names.familyName());
  }
}
