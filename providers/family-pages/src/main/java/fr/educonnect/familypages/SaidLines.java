package fr.educonnect.familypages;

import fr.educonnect.domain.portal.SchoolText;
import fr.educonnect.domain.portal.SchoolText.Part;
import java.util.List;
import java.util.Map;

/** What staff wrote for families, as templates show it: lines of parts, some of which are links. */
public final class SaidLines {

  private SaidLines() {}

  /**
   * Takes a text apart.
   *
   * @param clean see {@link SchoolText#clean}
   */
  public static List<List<Map<String, Object>>> of(String clean) {
    return SchoolText.of(clean).lines().stream().map(SaidLines::line).toList();
  }

  private static List<Map<String, Object>> line(List<Part> parts) {
    return parts.stream()
        .map(part -> Map.<String, Object>of("text", part.text(), "link", part.link()))
        .toList();
  }
}
