package fr.educonnect.directory.franceconnect;

import fr.educonnect.domain.franceconnect.NameAgreement;

/**
 * An identity that is to be linked to an account.
 *
 * @param names how far its names agree with the account's
 */
public record ComingIdentity(IdentitySubject subject, NameAgreement names) {}
