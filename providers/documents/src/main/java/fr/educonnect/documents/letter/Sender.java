package fr.educonnect.documents.letter;

import fr.educonnect.documents.Picture;
import java.util.List;
import java.util.Optional;

/**
 * The school in whose name letters are sent.
 *
 * @param school its name, as families know it
 * @param address lines below the name at the head of the letter
 * @param notes of the academy, then of the school
 * @param logo beside the name
 * @param signature below the closing
 */
public record Sender(
    String school,
    List<String> address,
    List<Note> notes,
    Optional<Picture> logo,
    Optional<Picture> signature) {
  public Sender {
    address = List.copyOf(address);
    notes = List.copyOf(notes);
  }
}
