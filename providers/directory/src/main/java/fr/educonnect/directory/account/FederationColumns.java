package fr.educonnect.directory.account;

import static java.util.stream.Collectors.toSet;

import fr.educonnect.directory.federation.FederationFacts;
import fr.educonnect.directory.federation.PairwiseOverride;
import fr.educonnect.domain.federation.PairKind;
import fr.educonnect.domain.federation.SchoolPlace;
import fr.educonnect.domain.identifier.SourceKey;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The columns of an account that services are told of. */
final class FederationColumns {

  private FederationColumns() {}

  static FederationFacts read(ResultSet row) throws SQLException {
    List<SchoolPlace> places =
        today(
            Stream.concat(
                    rows(row, "schooling").map(FederationColumns::own),
                    rows(row, "children").map(FederationColumns::childs))
                .toList());
    return new FederationFacts(
        records(row, places),
        places,
        rows(row, "pairs")
            .map(pair -> new PairwiseOverride(pair[0], PairKind.valueOf(pair[1]), pair[2]))
            .toList());
  }

  private static List<SourceKey> records(ResultSet row, List<SchoolPlace> places)
      throws SQLException {
    Array guardian = row.getArray("confirmed_records");
    return row.getString("profile").equals("STUDENT")
        ? places.stream().map(SchoolPlace::student).distinct().toList()
        : guardian == null
            ? List.of()
            : Arrays.stream((Long[]) guardian.getArray()).map(SourceKey::unpack).toList();
  }

  // Whoever has left a school is still there for services until another one has them: between two
  // school years everybody has left.
  private static List<SchoolPlace> today(List<Stay> stays) {
    Set<String> somewhere =
        stays.stream().filter(stay -> !stay.isOver()).map(Stay::student).collect(toSet());
    return stays.stream()
        .filter(stay -> !stay.isOver() || !somewhere.contains(stay.student()))
        .map(Stay::place)
        .distinct()
        .toList();
  }

  private static Stay own(String[] school) {
    return new Stay(school[6], "true".equals(school[7]), place(school[4], school[5], school[0]));
  }

  private static Stay childs(String[] school) {
    return new Stay(school[3], "true".equals(school[4]), place(school[0], school[1], school[2]));
  }

  private record Stay(String student, boolean isOver, SchoolPlace place) {}

  private static SchoolPlace place(String student, String registerId, String uai) {
    SourceKey key = SourceKey.unpack(Long.parseLong(student));
    return new SchoolPlace(key, registerId == null ? Long.toString(key.aafId()) : registerId, uai);
  }

  private static Stream<String[]> rows(ResultSet row, String column) throws SQLException {
    Array rows = row.getArray(column);
    return rows == null ? Stream.empty() : Arrays.stream((String[][]) rows.getArray());
  }
}
