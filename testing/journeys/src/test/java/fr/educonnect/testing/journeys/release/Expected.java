package fr.educonnect.testing.journeys.release;

import static java.util.stream.Collectors.joining;

import fr.educonnect.testing.journeys.release.Part.Player;
import fr.educonnect.testing.journeys.states.Tables;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Person.Child;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the directory's tables say of somebody, for what services are to be told. */
public final class Expected {
  private static final String RECORDS =
      """
      select distinct g.id from source_guardian g
      join guardian_relation t on t.source_guardian_id = g.id and t.legal
      join source_student s on s.id = t.source_student_id and s.removed_on is null
      where g.removed_on is null and g.account_id = %d and s.student_id in (%s)
      """;

  private static final String PLACES =
      """
      select distinct c.degree, coalesce(r.register_id, (r.id %% 1000000000000)::text), c.uai, e.level
      from source_student r
      join enrolment e on e.source_student_id = r.id
      join school c on c.id = e.school_id and c.in_scope and c.removed_on is null
      where r.removed_on is null and r.student_id = %s
      """;

  private final Tables tables;

  public Expected(Stack stack) {
    tables = new Tables(stack.databases().directory());
  }

  public String title(Person person) {
    return tables.read("select title from account where id = ?", person.id()).get(0).get(0);
  }

  /** MEFSTAT4 at a student's school. */
  public String level(Person student) {
    return ownPlaces(student).stream()
        .filter(place -> place.get(2).equals(student.uai()))
        .map(place -> place.get(3))
        .findFirst()
        .orElseThrow();
  }

  List<String> vectors(Player player) {
    return player.person().children().isEmpty()
        ? studentVectors(player.person())
        : guardianVectors(player.person(), player.confirmed());
  }

  private List<String> studentVectors(Person student) {
    return ownPlaces(student).stream()
        .map(place -> (isFirst(place) ? "3" : "4") + "|||" + place.get(1) + "|" + place.get(2))
        .toList();
  }

  private List<String> guardianVectors(Person guardian, List<Child> confirmed) {
    List<String> vectors = new ArrayList<>();
    for (Child child : confirmed) {
      for (List<String> place : tables.read(PLACES.formatted("?"), child.id())) {
        String names = "|" + guardian.lastName() + "|" + guardian.firstName() + "|";
        vectors.add((isFirst(place) ? "1" : "2") + names + place.get(1) + "|" + place.get(2));
      }
    }
    return vectors.stream().distinct().toList();
  }

  /** All affiliations, the one that counts first. */
  List<String> affiliations(Player player) {
    if (!player.person().children().isEmpty()) {
      return affiliations(player.confirmed());
    }
    return ownPlaces(player.person()).stream()
        .filter(place -> place.get(2).equals(player.person().uai()))
        .map(place -> isFirst(place) ? "eleve1d" : "eleve2d")
        .toList();
  }

  /** A guardian's by these children. */
  List<String> affiliations(List<Child> confirmed) {
    return confirmed.stream()
        .flatMap(child -> tables.read(PLACES.formatted("?"), child.id()).stream())
        .map(place -> isFirst(place) ? "resp1d" : "resp2d")
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  List<String> refIds(Player player) {
    return player.person().children().isEmpty()
        ? studentRefIds(player.person())
        : guardianRefIds(player.person(), player.confirmed());
  }

  private List<String> studentRefIds(Person student) {
    return refIds(
        "select r.id from source_student r join account a on a.student_id = r.student_id"
            + " where r.removed_on is null and a.id = ?",
        student.id());
  }

  /** Those of a guardian that a confirmed child's record names. */
  private List<String> guardianRefIds(Person guardian, List<Child> confirmed) {
    String children =
        confirmed.stream().map(child -> Long.toString(child.id())).collect(joining(","));
    return refIds(RECORDS.formatted(guardian.id(), children));
  }

  private List<String> refIds(String sql, Object... parameters) {
    return tables.read(sql, parameters).stream()
        .map(row -> refId(Long.parseLong(row.get(0))))
        .toList();
  }

  private static String refId(long packed) {
    long feed = packed / 1_000_000_000_000L;
    return "{AAF}%02d|%dD|%d".formatted(feed / 10, feed % 10, packed % 1_000_000_000_000L);
  }

  private List<List<String>> ownPlaces(Person student) {
    return tables.read(
        PLACES.formatted("(select student_id from account where id = ?)"), student.id());
  }

  private static boolean isFirst(List<String> place) {
    return place.get(0).equals("FIRST");
  }
}
