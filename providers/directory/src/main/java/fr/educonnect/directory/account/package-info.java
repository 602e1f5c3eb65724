/**
 * Single accounts: one statement to read all that a request needs, one to write what it changes.
 *
 * <p>{@link fr.educonnect.directory.account.Accounts} reads, {@link
 * fr.educonnect.directory.account.SignInDirectory} reads and writes what a sign-in needs (counters
 * included), {@link fr.educonnect.directory.account.AccountChanges} carries out changes of state
 * and password by the domain's transition table. What an account row brings is in {@link
 * fr.educonnect.directory.account.AccountSnapshot}; its columns and its reader stand in one class
 * each.
 *
 * <p>Every value class keeps names, addresses and secrets out of its {@code toString}.
 */
package fr.educonnect.directory.account;
