/**
 * Connections of the running server to the directory: a pool of its own that never joins Keycloak's
 * transaction. A statement commits by itself, or with others in a transaction of the directory's
 * own, so that a counter survives a sign-in that is rolled back and no two-phase commit is needed
 * ({@code max_prepared_transactions = 0}).
 *
 * <p>Settings and their bounds are in {@link fr.educonnect.directory.pool.PoolSettings}.
 */
package fr.educonnect.directory.pool;
