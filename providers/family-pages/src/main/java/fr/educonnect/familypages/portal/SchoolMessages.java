package fr.educonnect.familypages.portal;

import fr.educonnect.directory.account.FamilyView;
import fr.educonnect.directory.account.Pupil.Attendance;
import fr.educonnect.domain.portal.SchoolText;
import fr.educonnect.domain.portal.SchoolText.Part;
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
        SchoolText.of(text).lines().stream().map(SchoolMessages::line).toList());
  }

  private static List<Map<String, Object>> line(List<Part> parts) {
    return parts.stream()
        .map(part -> Map.<String, Object>of("text", part.text(), "link", part.link()))
        .toList();
  }
}
