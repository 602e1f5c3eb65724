package fr.educonnect.directory.load;

import java.util.List;

/**
 * A school, ready for the directory.
 *
 * @param id packed key of the source record
 * @param kind code that {@link Scope#kinds()} filters on; may be null
 * @param sector {@code PU} or {@code PR}; may be null
 * @param phone E.164; may be null
 * @param mail may be null
 * @param constituencyId packed key, first degree only; may be null
 * @param classes the classes that the school's record lists (second degree)
 */
public record SchoolRow(
    long id,
    String uai,
    String name,
    String kind,
    String sector,
    Address address,
    String phone,
    String mail,
    Long constituencyId,
    List<ClassGroup> classes,
    long contentHash,
    Origin origin) {

  /**
   * A class of a school.
   *
   * @param code what {@link StudentRow.Enrolment#classCode()} refers to
   * @param mefCode may be null
   */
  public record ClassGroup(String code, String name, String mefCode) {}
}
