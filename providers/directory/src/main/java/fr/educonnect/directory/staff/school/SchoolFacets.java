package fr.educonnect.directory.staff.school;

import java.util.List;
import java.util.Optional;

/** What a school's lists can be narrowed to; each with the number of its students. */
public record SchoolFacets(List<Facet> classes, List<Facet> mefs, List<Facet> levels) {

  /**
   * @param label as people say it, where the registers have one
   */
  public record Facet(String code, Optional<String> label, int students) {}

  public SchoolFacets {
    classes = List.copyOf(classes);
    mefs = List.copyOf(mefs);
    levels = List.copyOf(levels);
  }
}
