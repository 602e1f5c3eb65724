package fr.educonnect.staffapi.letter;

import fr.educonnect.directory.staff.letter.LetterPicture;
import fr.educonnect.directory.staff.letter.LetterPicture.Place;
import fr.educonnect.documents.Picture;
import fr.educonnect.documents.letter.Note;
import fr.educonnect.domain.portal.SchoolText;
import fr.educonnect.domain.portal.SchoolText.Fault;
import fr.educonnect.staffapi.answer.ProblemException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;

/** Checks what is given for letters. Of a picture nothing is kept but what it shows. */
final class Given {
  private static final int LONGEST_DESCRIPTION = 200;

  private Given() {}

  /**
   * @throws ProblemException if it is empty, too long, or holds what is not seen
   */
  static String note(NoteBody body) {
    String text = body.text() == null ? "" : SchoolText.clean(body.text());
    boolean unseen = SchoolText.fault(text).filter(Fault.UNSEEN_CHARACTERS::equals).isPresent();
    if (text.isEmpty() || text.length() > Note.MAX_LENGTH || unseen) {
      throw ProblemException.invalid("text");
    }
    return text;
  }

  /**
   * @throws ProblemException if it is none, too large, or not described
   */
  static LetterPicture picture(PictureBody body) {
    String description = body.description() == null ? "" : body.description().strip();
    if (description.isEmpty() || description.length() > LONGEST_DESCRIPTION) {
      throw ProblemException.invalid("description");
    }
    if (body.content() == null) {
      throw ProblemException.invalid("content");
    }
    try {
      byte[] file = Base64.getDecoder().decode(body.content());
      return new LetterPicture(Picture.of(file, description).png(), description);
    } catch (IllegalArgumentException e) {
      throw ProblemException.invalid("content");
    }
  }

  /**
   * @param name {@code logo} or {@code signature}
   * @throws ProblemException if there is no such place
   */
  static Place place(String name) {
    return Arrays.stream(Place.values())
        .filter(place -> place.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(ProblemException::notFound);
  }
}
