package fr.educonnect.directory.load;

/**
 * A person's names as the register writes them, trimmed.
 *
 * @param title {@code M.} or {@code Mme}; may be null
 * @param familyName usage name, never empty
 * @param firstName may be empty, never null
 * @param birthName may be null
 */
public record Person(String title, String familyName, String firstName, String birthName) {}
