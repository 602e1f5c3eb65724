/**
 * Keycloak's users of realm {@code educonnect} are the directory's accounts: a user storage
 * provider that imports nothing.
 *
 * <p>A user id is {@code f:educonnect-directory-1:<account id>}: the component has a fixed id and
 * an account keeps its number over imports and moves, so that ids kept by services stay right.
 * Look-ups go by unique key; Keycloak's own console gets beginnings of login ids, whole addresses
 * and account ids, and a count that counts nothing. The component's cache policy is NO_CACHE: the
 * module {@code directory-access} reads an account once per request.
 *
 * <p>What a service can be told of a person is in {@link
 * fr.educonnect.userstorage.AccountAttributes}. Signing in with more care than Keycloak's stock
 * forms (provisional passwords, counters) is the module {@code sign-in}; here only an active
 * account with its chosen password is accepted.
 */
package fr.educonnect.userstorage;
