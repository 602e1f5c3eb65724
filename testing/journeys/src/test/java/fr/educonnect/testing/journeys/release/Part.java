package fr.educonnect.testing.journeys.release;

import fr.educonnect.testing.journeys.states.Tables;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Person.Child;
import fr.educonnect.testing.stack.people.Spare;
import java.util.List;
import java.util.function.Predicate;

/** Whom services are told of. */
enum Part {
  STUDENT,
  STUDENT_OF_FIRST_DEGREE,
  ONE_CHILD_IN_FIRST_DEGREE,
  ONE_CHILD_IN_SECOND_DEGREE,
  CHILDREN_IN_BOTH_DEGREES,
  TWO_ACADEMIES,
  ONE_CHILD_PROPOSED,
  ONE_CHILD_REPORTED;

  /** A number that no generated record has. */
  private static final long RECORD = 161_999_000_000_001L;

  private static final List<String> FIRST_DEGREE =
      List.of(
          """
          insert into source_student (id, student_id, ine, family_name, first_name, content_hash)
          select %d, s.id, s.ine, a.family_name, a.first_name, 0
          from account a join student s on s.id = a.student_id where a.id = ?
          """
              .formatted(RECORD),
          """
          insert into enrolment (source_student_id, school_id, class_code, level, entered_on)
          select %d, id, 'CM2', '1125', current_date from school
          where academy = '16' and degree = 'FIRST' and in_scope and removed_on is null and ? > 0
          order by id limit 1
          """
              .formatted(RECORD));

  /**
   * Somebody who plays it.
   *
   * @param confirmed children; of these services are told
   */
  record Player(Person person, List<Child> confirmed) {}

  /** The next who can come this way, before they sign in. */
  Player player(Stack stack, Predicate<Person> suits) {
    Expected expected = new Expected(stack);
    Predicate<Person> in =
        one -> suits.test(one) && expected.affiliations(one.children()).equals(affiliations());
    return switch (this) {
      case STUDENT, STUDENT_OF_FIRST_DEGREE ->
          new Player(stack.take(Spare.STUDENT_ACTIVE, suits), List.of());
      case ONE_CHILD_IN_FIRST_DEGREE -> all(stack.take(Spare.GUARDIAN_OF_ONE_ACTIVE, in));
      case ONE_CHILD_IN_SECOND_DEGREE -> all(stack.take(Spare.GUARDIAN_OF_ONE_IN_RENNES, in));
      case CHILDREN_IN_BOTH_DEGREES -> all(stack.take(Spare.GUARDIAN_OF_SEVERAL_ACTIVE, in));
      case TWO_ACADEMIES -> all(stack.people().roles().get("guardianTwoAcademies"));
      case ONE_CHILD_PROPOSED, ONE_CHILD_REPORTED ->
          withoutFirst(stack.take(Spare.GUARDIAN_OF_SEVERAL_ACTIVE, suits));
    };
  }

  private List<String> affiliations() {
    return switch (this) {
      case ONE_CHILD_IN_FIRST_DEGREE -> List.of("resp1d");
      case ONE_CHILD_IN_SECOND_DEGREE -> List.of("resp2d");
      default -> List.of("resp2d", "resp1d");
    };
  }

  private static Player all(Person guardian) {
    return new Player(guardian, guardian.children());
  }

  private static Player withoutFirst(Person guardian) {
    return new Player(guardian, guardian.children().subList(1, guardian.children().size()));
  }

  /** What the register or the guardian says after the sign-in; who plays it now. */
  Player begin(Tables tables, Player player) {
    switch (this) {
      case STUDENT_OF_FIRST_DEGREE -> {
        FIRST_DEGREE.forEach(sql -> tables.write(sql, player.person().id()));
        return new Player(at(tables, player.person()), List.of());
      }
      case ONE_CHILD_PROPOSED -> first(tables, player, "status = 'PROPOSED', decided_at = null");
      case ONE_CHILD_REPORTED -> first(tables, player, "status = 'REPORTED', reported_at = now()");
      default -> {}
    }
    return player;
  }

  /** Takes what {@link #begin} put into the registers out again. */
  static void end(Tables tables) {
    tables.write("delete from enrolment where source_student_id = ?", RECORD);
    tables.write("delete from source_student where id = ?", RECORD);
  }

  private static void first(Tables tables, Player player, String change) {
    tables.write(
        "update guardian_link set " + change + " where account_id = ? and student_id = ?",
        player.person().id(),
        player.person().children().get(0).id());
  }

  private static Person at(Tables tables, Person student) {
    String uai =
        tables
            .read(
                "select c.uai from enrolment e join school c on c.id = e.school_id"
                    + " where e.source_student_id = ?",
                RECORD)
            .get(0)
            .get(0);
    return new Person(
        student.id(),
        student.login(),
        student.password(),
        student.firstName(),
        student.lastName(),
        student.mail(),
        student.mobile(),
        student.birthDate(),
        student.ine(),
        uai,
        student.children());
  }
}
