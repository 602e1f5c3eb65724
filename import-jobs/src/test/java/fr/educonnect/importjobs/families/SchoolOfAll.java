package fr.educonnect.importjobs.families;

import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.importjobs.families.Family.Export;
import java.util.List;
import java.util.stream.Stream;

/**
 * The schools that every export brings.
 *
 * @param id AAF id
 */
record SchoolOfAll(String id, String uai, boolean isPublic) {

  /** Settings of one feed: the perimeter without 19, the white list with 12. */
  static String scope(String academy, Degree degree) {
    return "{schools: [%s, %s, %s], whiteList: [%s]}"
        .formatted(
            uai(academy, degree, "10"),
            uai(academy, degree, "11"),
            uai(academy, degree, "13"),
            uai(academy, degree, "12"));
  }

  static List<SchoolOfAll> of(Export export) {
    return Stream.of("10", "11", "12", "13", "19")
        .map(id -> new SchoolOfAll(id, uai(export.academy(), export.degree(), id), isPublic(id)))
        .toList();
  }

  private static boolean isPublic(String id) {
    return !id.equals("12") && !id.equals("13");
  }

  private static String uai(String academy, Degree degree, String id) {
    String digits = "0" + academy + degree.digit() + "0" + id;
    return digits + "ABCDEFGHJKLMNPRSTUVWXYZ".charAt(Integer.parseInt(digits) % 23);
  }
}
