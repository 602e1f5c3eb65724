package fr.educonnect.userstorage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.userstorage.AccountSearch.Kind;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.models.UserModel;

class AccountSearchTest {

  @ParameterizedTest
  @CsvSource({
    "p.mar, LOGIN_PREFIX, p.mar",
    "P.Mar*, LOGIN_PREFIX, p.mar",
    "'\"p.martin\"', LOGIN_ID, p.martin",
    "Paul@Example.org, MAIL, Paul@Example.org",
    "162000000000001, ACCOUNT_ID, 162000000000001",
    "*martin*, NOTHING, ''",
    "*, NOTHING, ''",
    "'', NOTHING, ''",
    "*@example.org, NOTHING, ''"
  })
  void readsTheSearchBox(String typed, Kind kind, String value) {
    assertThat(AccountSearch.of(Map.of(UserModel.SEARCH, typed)))
        .isEqualTo(new AccountSearch(kind, value));
  }

  @Test
  void readsFieldsOneAtATime() {
    assertThat(search(UserModel.USERNAME, "p.mar").kind()).isEqualTo(Kind.LOGIN_PREFIX);
    assertThat(AccountSearch.of(Map.of(UserModel.USERNAME, "P.Martin ", UserModel.EXACT, "true")))
        .isEqualTo(new AccountSearch(Kind.LOGIN_ID, "p.martin"));
    assertThat(search(UserModel.EMAIL, "a@b.example").kind()).isEqualTo(Kind.MAIL);
    assertThat(
            AccountSearch.of(Map.of(UserModel.USERNAME, "p.mar", UserModel.EMAIL, "a@b.example")))
        .extracting(AccountSearch::kind)
        .isEqualTo(Kind.NOTHING);
  }

  @ParameterizedTest
  @ValueSource(strings = {UserModel.FIRST_NAME, UserModel.LAST_NAME, "ine", UserModel.ENABLED})
  void findsNothingByWhatNoIndexAnswers(String criterion) {
    assertThat(search(criterion, "martin").kind()).isEqualTo(Kind.NOTHING);
  }

  @Test
  void findsNothingWithoutACriterion() {
    assertThat(AccountSearch.of(Map.of()).kind()).isEqualTo(Kind.NOTHING);
    assertThat(search(UserModel.INCLUDE_SERVICE_ACCOUNT, "true").kind()).isEqualTo(Kind.NOTHING);
  }

  private static AccountSearch search(String criterion, String value) {
    return AccountSearch.of(Map.of(criterion, value));
  }
}
