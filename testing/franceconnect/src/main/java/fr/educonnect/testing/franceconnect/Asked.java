package fr.educonnect.testing.franceconnect;

import java.util.Set;

/**
 * A request that was found right, kept while somebody chooses an identity.
 *
 * @param challenge of PKCE; null without
 */
record Asked(
    String redirectUri, Set<String> scopes, String state, String nonce, String challenge) {}
