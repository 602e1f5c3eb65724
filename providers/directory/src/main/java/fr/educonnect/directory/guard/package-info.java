/**
 * Failed sign-ins, counted in the directory so that every node and every restart sees the same.
 *
 * <p>A failure is counted against subjects: what was typed (whether an account has it or not), the
 * address it came from, and, where the browser shows a device that the account knows, that device.
 * A subject is stored as a keyed hash only. Past a limit a subject is locked for a while; each
 * further failure locks it twice as long up to a bound, and tries made while it is locked do not
 * count, so that nobody can be kept out for good by others.
 *
 * <p>Locks are read together with the account and written together with the sign-in ({@link
 * fr.educonnect.directory.account.SignInDirectory}); limits are in {@link
 * fr.educonnect.directory.guard.FailureLimits}.
 */
package fr.educonnect.directory.guard;
