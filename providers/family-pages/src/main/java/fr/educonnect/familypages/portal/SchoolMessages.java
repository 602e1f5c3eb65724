package fr.educonnect.familypages.portal;

import fr.educonnect.directory.account.FamilyView;
import fr.educonnect.directory.account.Pupil.Attendance;
import fr.educonnect.familypages.SaidLines;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the schools of the pupils say, each once, in the order of the pupils. */
final class SchoolMessages {

  private SchoolMessages() {}

  /** Each with the school's name and lines of parts. */
  static List<Map<String, Object>> of(FamilyView view) {
    Map<String, Map<String, Object>> messages = new LinkedHashMap<>();
    view.pupils().stream()
        .flatMap(pupil -> pupil.attendances().stream())
        .forEach(
            attendance ->
                view.choices(attendance.place().uai())
                    .message()
                    .ifPresent(
                        text ->
                            messages.putIfAbsent(
                                attendance.place().uai(), model(attendance, text))));
    return List.copyOf(messages.values());
  }

  private static Map<String, Object> model(Attendance attendance, String text) {
    return Map.of(
        "uai",
        attendance.place().uai(),
        "school",
        attendance.school(),
        "lines",
        SaidLines.of(text));
  }
}
