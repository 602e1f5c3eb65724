package fr.educonnect.directory.staff.school;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.staff.TestSchool;
import fr.educonnect.directory.staff.school.SchoolScope.Department;
import fr.educonnect.domain.identifier.Degree;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SchoolsTest {

  private static TestSchool school;

  @BeforeAll
  static void schools() {
    school = new TestSchool();
    school.execute(
        """
        insert into school (id, academy, degree, uai, name, town, in_scope, content_hash) values
          (161000000000001, '16', 'FIRST', '0310001A', 'Jean Moulin', 'Toulouse', true, 0),
          (272000000000001, '27', 'SECOND', '6200001A', 'A', 'Ajaccio', true, 0),
          (272000000000002, '27', 'SECOND', '7200001A', 'B', 'Bastia', true, 0),
          (322000000000001, '32', 'SECOND', '9710001A', 'C', 'Le Gosier', true, 0),
          (162000000000009, '16', 'SECOND', '0090001A', 'D', 'Foix', true, 0);
        update school set removed_on = current_date where id = 162000000000009;
        """);
  }

  @AfterAll
  static void close() {
    school.close();
  }

  @Test
  void findsASchoolInScopeByUaiAndDegree() {
    SchoolHeader header = school.staff.schools().find("0310001A", Degree.SECOND).orElseThrow();
    assertThat(header.id()).isEqualTo(TestSchool.SCHOOL);
    assertThat(header.name()).isEqualTo("Collège Jean Moulin, Toulouse");
    assertThat(header.academyName()).isEqualTo("Toulouse");
    assertThat(school.staff.schools().byId(header.id())).contains(header);
    assertThat(school.staff.schools().find("0310003C", Degree.SECOND)).isEmpty();
    assertThat(school.staff.schools().find("0090001A", Degree.SECOND)).isEmpty();
    assertThat(school.staff.schools().byId(TestSchool.OUT_OF_SCOPE)).isEmpty();
  }

  @Test
  void onlyAPrivateSchoolIsNotPublic() {
    school.execute("update school set sector = 'PR' where id = 272000000000001");
    school.execute("update school set sector = 'PU' where id = 272000000000002");
    assertThat(school.staff.schools().byId(272000000000001L).orElseThrow().isPublic()).isFalse();
    assertThat(school.staff.schools().byId(272000000000002L).orElseThrow().isPublic()).isTrue();
    assertThat(school.staff.schools().byId(322000000000001L).orElseThrow().isPublic()).isTrue();
  }

  @Test
  void searchesByUaiNameAndTownWithinTheScope() {
    Department department = new Department("31", Degree.SECOND);
    assertThat(search("", department)).containsExactly("0310001A", "0310002B");
    assertThat(search("éclu", department)).containsExactly("0310002B");
    assertThat(search("MOULIN toul", department)).containsExactly("0310001A");
    assertThat(search("0310002", department)).containsExactly("0310002B");
    assertThat(search("bastia", department)).isEmpty();
    assertThat(search("%", department)).isEmpty();
    assertThat(search("", new Department("31", Degree.FIRST))).containsExactly("0310001A");
    assertThat(search("", new Department("2A", Degree.SECOND))).containsExactly("6200001A");
    assertThat(search("", new Department("2B", Degree.SECOND))).containsExactly("7200001A");
    assertThat(search("", new Department("971", Degree.SECOND))).containsExactly("9710001A");
    assertThat(search("", new Department("09", Degree.SECOND))).isEmpty();
    assertThat(search("", new Department("2A", Degree.SECOND), new Department("2B", Degree.SECOND)))
        .containsExactly("6200001A", "7200001A");
    assertThat(uais(SchoolScope.ofSchools("0310002B", "0310003C"), "")).containsExactly("0310002B");
    assertThat(uais(new SchoolScope(Set.of(), Set.of()), "")).isEmpty();
  }

  @Test
  void tellsWhatListsCanBeNarrowedTo() {
    SchoolFacets facets = school.staff.schools().facets(TestSchool.SCHOOL);
    assertThat(facets.classes())
        .extracting(SchoolFacets.Facet::code)
        .containsExactly("5A", "6A", "6B");
    assertThat(facets.classes()).extracting(SchoolFacets.Facet::students).containsOnly(10);
    assertThat(facets.mefs())
        .extracting(f -> f.label().orElseThrow())
        .containsExactly("6EME", "5EME");
    assertThat(facets.levels())
        .extracting(SchoolFacets.Facet::code)
        .containsExactly("2111", "2112", "2115");
  }

  private static List<String> search(String typed, Department... departments) {
    return uais(new SchoolScope(Set.of(), Set.of(departments)), typed);
  }

  private static List<String> uais(SchoolScope scope, String typed) {
    return school.staff.schools().search(scope, typed, 10).stream().map(SchoolHeader::uai).toList();
  }
}
