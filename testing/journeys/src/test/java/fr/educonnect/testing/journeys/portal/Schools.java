package fr.educonnect.testing.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.states.Decisions;
import fr.educonnect.testing.journeys.states.Tables;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import java.util.ArrayList;
import java.util.List;

/** What the directory says of children and schools, for the tests of the portal. */
final class Schools {

  private static final String ATTENDED =
      " join enrolment e on e.source_student_id = r.id"
          + " join school c on c.id = e.school_id and c.in_scope and c.removed_on is null"
          + " where r.removed_on is null and (e.left_on is null or e.left_on > current_date)";

  private final Tables tables;
  private final Decisions decisions;

  Schools(Stack stack) {
    tables = new Tables(stack.databases().directory());
    decisions = new Decisions(stack);
  }

  /** The tiles that the demo services declare for guardians, for each school of the child. */
  List<String> expectedTiles(long student) {
    List<String> tiles = new ArrayList<>();
    for (String degree :
        column(
            "select c.degree from source_student r" + ATTENDED + " and r.student_id = ?",
            student)) {
      tiles.add("Service de démonstration");
      tiles.add(degree.equals("FIRST") ? "Fiche de renseignements" : "Livret scolaire");
    }
    return tiles;
  }

  /** Schools of the guardian's confirmed children today. */
  List<String> of(Person guardian) {
    return column(
        "select distinct c.uai from guardian_link l"
            + " join source_student r on r.student_id = l.student_id"
            + ATTENDED
            + " and l.account_id = ? and l.status = 'CONFIRMED' and l.in_register",
        guardian.id());
  }

  /** The school says something, with what a page must not take for its own. */
  void speaks(String uai) {
    decide("message", uai, "--text=Rentrée\nlundi <b>: https://ecole.example/" + uai + ".");
  }

  void switchesOff(List<String> uais, String service) {
    uais.forEach(uai -> decide("service", uai, "--service=" + service, "--off"));
  }

  /** Nothing of that holds any more. */
  void undecided(String uai) {
    tables.write("delete from school_portal_message where uai = ?", uai);
    tables.write("delete from school_service_switch where uai = ?", uai);
  }

  /** The link is to be confirmed again. */
  void propose(long account, long student) {
    tables.write(
        "update guardian_link set status = 'PROPOSED', decided_at = null"
            + " where account_id = ? and student_id = ?",
        account,
        student);
  }

  /** The link was reported as wrong. */
  void report(long account, long student) {
    tables.write(
        "update guardian_link set status = 'REPORTED', decided_at = now(), reported_at = now()"
            + " where account_id = ? and student_id = ?",
        account,
        student);
  }

  private void decide(String... words) {
    List<String> line = new ArrayList<>(List.of("school"));
    line.addAll(List.of(words));
    line.add("--reason=T-1");
    assertThat(decisions.run(line.toArray(String[]::new))).isEqualTo("0");
  }

  private List<String> column(String sql, long id) {
    return tables.read(sql, id).stream().map(row -> row.get(0)).toList();
  }
}
