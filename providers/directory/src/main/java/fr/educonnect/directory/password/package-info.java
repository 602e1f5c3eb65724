/**
 * Provisional passwords at rest. A school can read one until it is changed, so that it is
 * encrypted, not hashed: AES-256-GCM under a key that lives outside the database, whose name stands
 * beside the ciphertext.
 *
 * <p>To rotate: give every node the new key beside the old ({@code key.<id>} in the keys file),
 * then make it the active one, then run {@link fr.educonnect.directory.password.Reencryption}; when
 * it finds nothing left, take the old key away. Each step is a rolling restart and loses no
 * password.
 */
package fr.educonnect.directory.password;
