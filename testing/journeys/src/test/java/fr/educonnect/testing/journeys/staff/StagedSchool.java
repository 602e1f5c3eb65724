package fr.educonnect.testing.journeys.staff;

import fr.educonnect.testing.journeys.states.Tables;
import fr.educonnect.testing.stack.Addresses;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.DemoAccountsClient.Wanted;
import fr.educonnect.testing.stack.people.Person;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A public school of a test's own in Seine-et-Marne, put into the directory as an import would have
 * left it: so many students, each with one guardian of the same number, who has a mail address of
 * their own. Nobody was notified.
 */
public final class StagedSchool {
  /** What active accounts, and those on the way to it, sign in with. */
  public static final String CHOSEN = "tournesol-bleu-7";

  static final String DEPARTMENT = "077";

  private static final AtomicInteger SCHOOLS = new AtomicInteger();
  private static final long FIRST_DEGREE = 241_000_000_000_000L;
  private static final long SECOND_DEGREE = 242_000_000_000_000L;
  private static final long SOURCES = 200_000;
  private static final long PUPILS = 300_000;
  private static final long GUARDIANS = 400_000;
  private static final long GUARDIAN_SOURCES = 500_000;

  private final Tables tables;
  private final Stack stack;
  private final long id;
  private final int number;
  private final String degree;
  private final String department;

  private StagedSchool(Stack stack, String degree, String department) {
    this.stack = stack;
    this.tables = new Tables(stack.databases().directory());
    this.degree = degree;
    this.department = department;
    this.number = SCHOOLS.incrementAndGet();
    this.id = (degree.equals("1D") ? FIRST_DEGREE : SECOND_DEGREE) + number * 1_000_000L;
  }

  /** A collège. */
  public static StagedSchool college(Stack stack, int students) {
    return college(stack, students, DEPARTMENT);
  }

  /** The same in another department, of three characters. */
  static StagedSchool college(Stack stack, int students, String department) {
    return new StagedSchool(stack, "2D", department).fill("SECOND", students);
  }

  /** An école. */
  static StagedSchool ecole(Stack stack, int students) {
    return new StagedSchool(stack, "1D", DEPARTMENT).fill("FIRST", students);
  }

  private StagedSchool fill(String registers, int students) {
    for (String statement : StagedRows.SQL.split(";", -1)) {
      tables.write(
          statement
              .replace("$base", Long.toString(id))
              .replace("$number", Integer.toString(number))
              .replace("$uai", uai())
              .replace("$degree", registers)
              .replace("$last", Integer.toString(students - 1)));
    }
    return this;
  }

  /** The directory's number of it. */
  public long id() {
    return id;
  }

  public String uai() {
    return "%s%04dA".formatted(department, 9000 + number);
  }

  String degree() {
    return degree;
  }

  /** Account of a student, counted from 0. */
  public long student(int which) {
    return id + PUPILS + which;
  }

  /** Account of a guardian, counted from 0. */
  public long guardian(int which) {
    return id + GUARDIANS + which;
  }

  /** A student as a person, counted from 0. */
  long pupil(int which) {
    return id + which;
  }

  /** The address that the registers have of a guardian at first, by the account. */
  public String address(String account) {
    return login(Long.parseLong(account)).replace('.', '-') + "@register.example";
  }

  /** A student who chose a password. */
  public Person activeStudent(int which) {
    bring("ACTIVE", student(which));
    return new Person(
        student(which),
        login(student(which)),
        CHOSEN,
        "Léo",
        null,
        null,
        null,
        null,
        null,
        uai(),
        List.of());
  }

  /** The registers say that a guardian has this student too. */
  void tie(int guardian, int student) {
    tables.write(
        "insert into guardian_link (account_id, student_id) values (?, ?)",
        guardian(guardian),
        id + student);
    tables.write(
        "insert into guardian_relation (source_student_id, source_guardian_id, legal)"
            + " values (?, ?, true)",
        id + SOURCES + student,
        id + GUARDIAN_SOURCES + guardian);
  }

  /** A guardian said that the student of the same number is not theirs. */
  public void report(int which) {
    tables.write(
        "update guardian_link set status = 'REPORTED', decided_at = now(), reported_at = now()"
            + " where account_id = ?",
        guardian(which));
  }

  /**
   * So many of the school's guardians had no mobile number in the registers on a day.
   *
   * @param day ISO
   */
  public void counted(String day, int withoutMobile) {
    tables.write(
        "insert into quality_day (school_id, day, records)"
            + " values (?, ?::date, jsonb_build_object('GUARDIAN_WITHOUT_MOBILE', ?))",
        id,
        day,
        withoutMobile);
  }

  /** The registers have this address of a guardian; null for none. */
  public void mail(int guardian, String address) {
    long source = id + GUARDIAN_SOURCES + guardian;
    tables.write("delete from guardian_contact where source_guardian_id = ?", source);
    tables.write("update source_guardian set mail = ? where id = ?", address, source);
    tables.write(
        "insert into guardian_contact (contact, name, source_guardian_id, usual)"
            + " select hashtextextended(mail, 0), id, id, true from source_guardian"
            + " where id = ? and mail is not null",
        source);
  }

  /** The registers call a guardian and the student of the same number so. */
  void rename(int which, String familyName) {
    tables.write("update account set family_name = ? where id = ?", familyName, guardian(which));
    tables.write(
        "update source_student set family_name = ? where id = ?", familyName, id + SOURCES + which);
    tables.write("update account set family_name = ? where id = ?", familyName, student(which));
  }

  /**
   * Brings accounts to a state.
   *
   * @return the last one's provisional password; empty where it has none
   */
  public String bring(String state, long... accounts) {
    List<Wanted> wanted =
        state.equals("NOT_NOTIFIED")
            ? List.of()
            : Arrays.stream(accounts).mapToObj(account -> wanted(state, account)).toList();
    return wanted.isEmpty()
        ? ""
        : stack
            .demoAccounts()
            .prepare(wanted)
            .path(wanted.size() - 1)
            .path("provisionalPassword")
            .asText("");
  }

  private Wanted wanted(String state, long account) {
    String login = login(account);
    boolean chosen = !state.equals("NOTIFIED");
    boolean student = account < id + GUARDIANS;
    return new Wanted(
        Addresses.REALM,
        login,
        state,
        chosen ? CHOSEN : null,
        chosen && !student ? login + "@own.example" : null);
  }

  public String login(long account) {
    return one("select login_id from account where id = ?", account);
  }

  /** A value of the directory. */
  String one(String sql, Object... parameters) {
    return tables.read(sql, parameters).get(0).get(0);
  }

  Tables tables() {
    return tables;
  }

  /** A guardian as they come to the pages. */
  Person person(int guardian, String login, String password) {
    List<Person.Child> children =
        tables
            .read(
                "select s.id, r.first_name, r.family_name, s.birth_date, s.ine from student s"
                    + " join source_student r on r.student_id = s.id"
                    + " join guardian_link l on l.student_id = s.id where l.account_id = ?"
                    + " order by s.id",
                guardian(guardian))
            .stream()
            .map(
                row ->
                    new Person.Child(
                        Long.parseLong(row.get(0)),
                        row.get(1),
                        row.get(2),
                        row.get(3),
                        row.get(4),
                        uai(),
                        null))
            .toList();
    String name = one("select family_name from account where id = ?", guardian(guardian));
    return new Person(
        guardian(guardian),
        login,
        password,
        "Camille",
        name,
        null,
        null,
        null,
        null,
        null,
        children);
  }
}
