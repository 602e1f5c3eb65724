package fr.educonnect.testing.franceconnect;

import java.time.Instant;

/**
 * Somebody's consent to one request.
 *
 * @param session of FranceConnect, closed by signing out
 * @param at when they chose their identity
 */
record Grant(Asked asked, Identity identity, Fault fault, String session, Instant at) {}
