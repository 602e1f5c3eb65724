package fr.educonnect.staffapi.school;

import fr.educonnect.directory.staff.school.SchoolFacets;
import fr.educonnect.staffapi.answer.Maybe;
import java.util.List;

/** What a school's lists can be narrowed to. */
public record FacetsView(List<Facet> classes, List<Facet> mefs, List<Facet> levels) {

  /**
   * One value.
   *
   * @param label as people say it; null where the registers have none
   * @param students their number
   */
  public record Facet(String code, @Maybe String label, int students) {}

  static FacetsView of(SchoolFacets facets) {
    return new FacetsView(views(facets.classes()), views(facets.mefs()), views(facets.levels()));
  }

  private static List<Facet> views(List<SchoolFacets.Facet> facets) {
    return facets.stream()
        .map(facet -> new Facet(facet.code(), facet.label().orElse(null), facet.students()))
        .toList();
  }
}
