package fr.educonnect.directory.staff.letter;

import java.util.List;
import java.util.Optional;

/**
 * What the letters of a school bear besides their text.
 *
 * @param notes of the academy, then of the school
 * @param logo of the school; where it has none, of the academy
 * @param signature the same
 */
public record LetterExtras(
    List<String> notes, Optional<LetterPicture> logo, Optional<LetterPicture> signature) {

  public LetterExtras {
    notes = List.copyOf(notes);
  }
}
