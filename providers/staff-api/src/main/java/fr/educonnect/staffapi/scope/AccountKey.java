package fr.educonnect.staffapi.scope;

import fr.educonnect.domain.account.Profile;

/**
 * An account as an address names it, not yet looked at.
 *
 * @param profile of the list that it is in
 * @param account as typed
 */
public record AccountKey(Profile profile, String account) {}
