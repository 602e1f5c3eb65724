package fr.educonnect.directory.account;

import fr.educonnect.directory.account.Pupil.Attendance;
import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.domain.name.SchoolName;
import fr.educonnect.domain.portal.Place;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The arrays of {@link FamilyViews} on their way into a view. */
final class FamilyRow {

  private FamilyRow() {}

  static FamilyView read(ResultSet row) throws SQLException {
    return new FamilyView(
        AccountRow.read(row),
        pupils(rows(row, "pupils")),
        schools(rows(row, "messages"), rows(row, "switches")),
        rows(row, "aliases").stream().map(FamilyRow::alias).toList());
  }

  private static List<Pupil> pupils(List<String[]> rows) {
    Map<String, Pupil> pupils = new LinkedHashMap<>();
    for (String[] row : rows) {
      Pupil pupil = pupils.computeIfAbsent(row[0], id -> pupil(row));
      if (row[3] != null) {
        pupil.attendances().add(attendance(row));
      }
    }
    return List.copyOf(pupils.values());
  }

  private static Pupil pupil(String[] row) {
    return new Pupil(Long.parseLong(row[0]), row[1], row[2], new ArrayList<>());
  }

  private static Attendance attendance(String[] row) {
    return new Attendance(
        new Place(row[3], row[4], Degree.valueOf(row[5])),
        SchoolName.of(row[6], row[7], row[8]),
        Optional.ofNullable(row[9]));
  }

  private static Map<String, SchoolChoices> schools(
      List<String[]> messages, List<String[]> switches) {
    Map<String, SchoolChoices> schools = new HashMap<>();
    for (String[] message : messages) {
      schools.put(message[0], new SchoolChoices(Optional.of(message[1]), new HashMap<>()));
    }
    for (String[] one : switches) {
      schools
          .computeIfAbsent(one[0], uai -> new SchoolChoices(Optional.empty(), new HashMap<>()))
          .services()
          .put(one[1], Boolean.valueOf(one[2]));
    }
    return schools;
  }

  private static Alias alias(String[] row) {
    return new Alias(
        row[0],
        Long.parseLong(row[1]),
        Instant.ofEpochSecond(Long.parseLong(row[2])),
        Boolean.parseBoolean(row[3]));
  }

  private static List<String[]> rows(ResultSet row, String column) throws SQLException {
    Array array = row.getArray(column);
    return array == null ? List.of() : Arrays.asList((String[][]) array.getArray());
  }
}
