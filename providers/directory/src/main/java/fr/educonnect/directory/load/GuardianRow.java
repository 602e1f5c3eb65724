package fr.educonnect.directory.load;

import java.util.List;

/**
 * A guardian's record, ready for the directory.
 *
 * @param id packed key of the source record
 * @param mail normalised; may be null
 * @param mobiles E.164
 * @param smsMobile the number that accepts messages, E.164; may be null
 * @param unusable what stands in their place and is no mobile or address; may be null
 * @param contentHash of the record's raw attributes and of every setting that shaped this row
 */
public record GuardianRow(
    long id,
    Person person,
    String mail,
    List<String> mobiles,
    String smsMobile,
    String unusable,
    Address address,
    long contentHash,
    Origin origin) {}
