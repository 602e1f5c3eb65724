package fr.educonnect.staffapi.letter;

import fr.educonnect.directory.staff.letter.LetterParts;
import fr.educonnect.directory.staff.letter.LetterPicture.Place;
import fr.educonnect.staffapi.answer.Maybe;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is added to letters.
 *
 * @param note as it was typed; null if there is none
 * @param pictures those that there are, with their descriptions
 */
public record LettersView(@Maybe String note, Map<Place, String> pictures) {

  static LettersView of(LetterParts parts) {
    return new LettersView(
        parts.note().orElse(null),
        parts.pictures().entrySet().stream()
            .collect(
                Collectors.toMap(Map.Entry::getKey, picture -> picture.getValue().description())));
  }
}
