package fr.educonnect.directory.load;

/**
 * What a guardian's record can be matched on: a contact and a name, as stable 64-bit hashes.
 *
 * @param contact 0 for a record without a contact: its names are still compared
 * @param usual whether the name is the usage name
 */
record MatchKey(long contact, long name, boolean usual) {

  static final long NO_CONTACT = 0;
}
