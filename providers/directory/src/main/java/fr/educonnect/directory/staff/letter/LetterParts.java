package fr.educonnect.directory.staff.letter;

import fr.educonnect.directory.staff.letter.LetterPicture.Place;
import java.util.Map;
import java.util.Optional;

/**
 * What one owner adds to letters.
 *
 * @param note paragraphs, lists, bold, italic, links, as CommonMark writes them
 */
public record LetterParts(Optional<String> note, Map<Place, LetterPicture> pictures) {

  public LetterParts {
    pictures = Map.copyOf(pictures);
  }
}
