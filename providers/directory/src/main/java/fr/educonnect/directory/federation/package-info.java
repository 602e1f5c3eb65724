/**
 * What services are told of an account, and the identifiers by which they knew people before.
 *
 * <p>The facts come with the account's one read; the identifiers with a file, whole or not at all.
 */
package fr.educonnect.directory.federation;
