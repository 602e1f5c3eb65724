package fr.educonnect.staffapi.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.educonnect.directory.staff.roster.RosterFilter;
import fr.educonnect.directory.staff.roster.RosterQuery;
import fr.educonnect.directory.staff.roster.RosterSort;
import fr.educonnect.domain.account.AccountOrigin;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.staffapi.answer.ProblemCode;
import fr.educonnect.staffapi.answer.ProblemException;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListParametersTest {

  @Test
  void nothingAskedIsTheFirstFiftyByStudent() {
    assertThat(read()).isEqualTo(RosterQuery.first(RosterFilter.ALL, RosterSort.STUDENT, 50));
  }

  @Test
  void eachParameterIsRead() {
    RosterQuery query =
        read(
            "name", "dup al",
            "classes", "3A",
            "classes", "3B",
            "mefs", "10310019110",
            "levels", "1031",
            "states", "NOTIFIED",
            "states", "ACTIVATING",
            "mail", "false",
            "origin", "FRANCECONNECT",
            "resetAsked", "true",
            "linkReported", "true",
            "sort", "CLASS",
            "descending", "true",
            "cursor", "abc",
            "limit", "500");

    RosterFilter filter =
        RosterFilter.ALL
            .named("dup al")
            .inClasses("3A", "3B")
            .inMefs("10310019110")
            .atLevels("1031")
            .inStates(AccountState.NOTIFIED, AccountState.ACTIVATING)
            .withMail(false)
            .ofOrigin(Optional.of(AccountOrigin.FRANCECONNECT))
            .withResetAsked()
            .withLinkReported();
    assertThat(query)
        .isEqualTo(RosterQuery.first(filter, RosterSort.CLASS, 500).fromTheEnd().after("abc"));
  }

  @Test
  void accountsWithoutOriginAreAskedForToo() {
    assertThat(read("origin", "NONE").filter().origin()).contains(Optional.empty());
    assertThat(read().filter().origin()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "states, ACTIV, states",
    "states, active, states",
    "mail, yes, mail",
    "resetAsked, 1, resetAsked",
    "descending, TRUE, descending",
    "origin, AAF, origin",
    "sort, PASSWORD, sort",
    "limit, 0, limit",
    "limit, 501, limit",
    "limit, -1, limit",
    "limit, 99999999999999999999, limit",
    "class, 3A, parameter"
  })
  void whatCannotBeReadIsRefusedByItsName(String name, String value, String reason) {
    assertThatThrownBy(() -> read(name, value))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> {
              assertThat(problem.code()).isEqualTo(ProblemCode.INVALID);
              assertThat(problem.reason()).contains(reason);
            });
  }

  private static RosterQuery read(String... namesAndValues) {
    MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      parameters.add(namesAndValues[i], namesAndValues[i + 1]);
    }
    return ListParameters.read(parameters);
  }
}
