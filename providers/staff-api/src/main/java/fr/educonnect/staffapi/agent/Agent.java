package fr.educonnect.staffapi.agent;

import fr.educonnect.staffapi.answer.Maybe;

/**
 * Who calls.
 *
 * @param id of the account in the realm, for records of what was done
 * @param uid the identity provider's; the client id of a tool
 * @param firstName null for a tool
 * @param lastName null for a tool
 */
public record Agent(String id, String uid, @Maybe String firstName, @Maybe String lastName) {}
