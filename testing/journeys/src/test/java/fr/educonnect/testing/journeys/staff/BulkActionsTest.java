package fr.educonnect.testing.journeys.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.educonnect.testing.journeys.Lanes;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.stack.Stack;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every action on a selection that holds an account in each state (guide rapide 1.8, « actions
 * possibles selon l'état »). The jobs are ordered together: a node does two at a time.
 */
@ExtendWith(StackExtension.class)
@ResourceLock(Lanes.STAFF)
class BulkActionsTest {
  private static final int ACCOUNTS = 60;

  /**
   * List, kind and options; then for accounts NOT_NOTIFIED, NOTIFIED, ACTIVATING (guardians only)
   * and ACTIVE what became of them, the state after, and the password.
   */
  private static final Map<String, String> TABLE =
      """
      guardians NOTIFY_LETTER: DONE NOTIFIED first, DONE NOTIFIED kept, DONE ACTIVATING kept, ACTIVE_LEFT_OUT ACTIVE kept
      guardians NOTIFY_LETTER includeActive: DONE NOTIFIED first, DONE NOTIFIED kept, DONE ACTIVATING kept, DONE ACTIVE kept
      guardians NOTIFY_LETTER withReset: DONE NOTIFIED first, DONE NOTIFIED new, DONE ACTIVATING new, ACTIVE_LEFT_OUT ACTIVE kept
      guardians NOTIFY_LETTER withReset includeActive: DONE NOTIFIED first, DONE NOTIFIED new, DONE ACTIVATING new, DONE ACTIVE new
      guardians NOTIFY_MAIL: DONE NOTIFIED first, DONE NOTIFIED kept, DONE ACTIVATING kept, ACTIVE_LEFT_OUT ACTIVE kept
      guardians NOTIFY_MAIL includeActive: DONE NOTIFIED first, DONE NOTIFIED kept, DONE ACTIVATING kept, DONE ACTIVE kept
      guardians NOTIFY_MAIL withReset: DONE NOTIFIED first, DONE NOTIFIED new, DONE ACTIVATING new, ACTIVE_LEFT_OUT ACTIVE kept
      guardians NOTIFY_MAIL withReset includeActive: DONE NOTIFIED first, DONE NOTIFIED new, DONE ACTIVATING new, DONE ACTIVE new
      guardians RESET: NOT_IN_THIS_STATE NOT_NOTIFIED kept, DONE NOTIFIED new, DONE ACTIVATING new, DONE ACTIVE new
      students NOTIFY_LETTER: DONE NOTIFIED first, DONE NOTIFIED kept, ACTIVE_LEFT_OUT ACTIVE kept
      students NOTIFY_LETTER includeActive: DONE NOTIFIED first, DONE NOTIFIED kept, DONE ACTIVE kept
      students NOTIFY_LETTER withReset: DONE NOTIFIED first, DONE NOTIFIED new, ACTIVE_LEFT_OUT ACTIVE kept
      students NOTIFY_LETTER withReset includeActive: DONE NOTIFIED first, DONE NOTIFIED new, DONE ACTIVE new
      students RESET: NOT_IN_THIS_STATE NOT_NOTIFIED kept, DONE NOTIFIED new, DONE ACTIVE new
      """
          .lines()
          .map(line -> line.split(": ", -1))
          .collect(Collectors.toMap(line -> line[0], line -> line[1]));

  private static final Map<String, Ordered> ORDERED = new TreeMap<>();

  private static StagedSchool school;
  private static Office office;
  private static int next;

  /** A job, and its accounts' pages before it. */
  private record Ordered(String job, String list, List<Long> accounts, List<JsonNode> before) {}

  @BeforeAll
  static void orderAll(Stack stack) {
    school = StagedSchool.college(stack, ACCOUNTS);
    office = Office.ofHead(stack, school);
    TABLE.keySet().forEach(row -> ORDERED.put(row, order(row)));
  }

  private static Ordered order(String row) {
    String list = row.split(" ", -1)[0];
    List<Long> accounts = list.equals("guardians") ? guardians() : students();
    List<JsonNode> before = accounts.stream().map(id -> office.account(list, id)).toList();
    String options =
        List.of("withReset", "includeActive").stream()
            .filter(row::contains)
            .map(",\"%s\":true"::formatted)
            .collect(Collectors.joining());
    return new Ordered(
        office.order(list, row.split(" ", -1)[1], accounts, options), list, accounts, before);
  }

  private static List<Long> guardians() {
    List<Long> accounts = List.of(guardian(), guardian(), guardian(), guardian());
    school.bring("NOTIFIED", accounts.get(1));
    school.bring("ACTIVATING", accounts.get(2));
    school.bring("ACTIVE", accounts.get(3));
    return accounts;
  }

  private static List<Long> students() {
    List<Long> accounts = List.of(student(), student(), student());
    school.bring("NOTIFIED", accounts.get(1));
    school.bring("ACTIVE", accounts.get(2));
    return accounts;
  }

  private static long guardian() {
    return school.guardian(next++);
  }

  private static long student() {
    return school.student(next++);
  }

  static List<String> isDoneToEachAsTheTableSays() {
    return TABLE.keySet().stream().sorted().toList();
  }

  @ParameterizedTest
  @MethodSource
  void isDoneToEachAsTheTableSays(String row) {
    Ordered ordered = ORDERED.get(row);
    Map<Long, String> results = office.results(ordered.job());

    StringBuilder found = new StringBuilder();
    for (int i = 0; i < ordered.accounts().size(); i++) {
      long account = ordered.accounts().get(i);
      JsonNode after = office.account(ordered.list(), account);
      found
          .append(i == 0 ? "" : ", ")
          .append(results.get(account))
          .append(' ')
          .append(after.at("/life/state").asText())
          .append(' ')
          .append(Passwords.change(ordered.before().get(i), after));
    }
    assertThat(found.toString()).isEqualTo(TABLE.get(row));
    JsonNode ended = office.done(ordered.job());
    assertThat(texts(ended.path("warnings"))).isEqualTo(warnings(row));
    assertThat(ended.path("results").path("ACTIVE_LEFT_OUT").asInt())
        .isEqualTo(row.contains("NOTIFY") && !row.contains("includeActive") ? 1 : 0);
    long done = results.values().stream().filter("DONE"::equals).count();
    if (row.contains("NOTIFY_LETTER")) {
      assertThat(new Paper(office.file(ordered.job()).content()).pages()).hasSize((int) done);
    }
  }

  // The selection holds an account of each state.
  private static Set<String> warnings(String row) {
    Set<String> warnings = new TreeSet<>();
    if (row.contains("withReset")) {
      warnings.add("NOTIFIED_NOT_RESET");
    }
    if (row.contains("includeActive")) {
      warnings.add("ASK_BEFORE_ACTIVE");
    }
    return warnings;
  }

  private static Set<String> texts(JsonNode array) {
    Set<String> texts = new TreeSet<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
