package fr.educonnect.directory.franceconnect;

import java.time.Instant;

/**
 * The identity of FranceConnect that opens an account.
 *
 * @param since when it was linked
 */
public record LinkedIdentity(IdentitySubject subject, Instant since) {}
