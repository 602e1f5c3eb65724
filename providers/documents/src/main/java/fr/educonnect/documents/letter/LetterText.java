package fr.educonnect.documents.letter;

import fr.educonnect.documents.markup.Block;
import java.util.List;

/**
 * The text of one letter.
 *
 * @param credentials what is bold in it is to be typed
 * @param notes of the academy and the school
 * @param caption about the QR code
 * @param codeDescription what the QR code is, for people who do not see it
 * @param next at the head of a second page
 */
record LetterText(
    List<Block> opening,
    List<Block> credentials,
    List<Block> guidance,
    List<Block> notes,
    List<Block> closing,
    String caption,
    String codeDescription,
    String next) {}
