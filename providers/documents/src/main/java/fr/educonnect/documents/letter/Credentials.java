package fr.educonnect.documents.letter;

import java.net.URI;

/**
 * With what one signs in.
 *
 * @param loginId the identifier
 * @param page what the QR code opens: activation or sign-in with the identifier filled in
 */
public record Credentials(String loginId, LetterPassword password, URI page) {}
