package fr.educonnect.testing.journeys.states;

import fr.educonnect.domain.account.Profile;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Spare;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Students' accounts: every deed in every standing; nobody registers as a student or freezes one.
 */
@ExtendWith(StackExtension.class)
@Isolated
class StudentStatesTest {
  static final String TABLE =
      """
      RIGHT_PASSWORD       | NEVER | login refused | = | - | LOGIN_ERROR:invalid_user_credentials
      RIGHT_PASSWORD       | LETTER | activation-student | = | - | -
      RIGHT_PASSWORD       | LETTER_LAPSED ACTIVE_RESET_LAPSED | login refused | = | - | LOGIN_ERROR:provisional_password_expired
      RIGHT_PASSWORD       | ACTIVE | service | = | - | LOGIN
      RIGHT_PASSWORD       | ACTIVE_RESET | new-password | = | - | -
      WRONG_PASSWORD       | NEVER LETTER LETTER_LAPSED ACTIVE ACTIVE_RESET ACTIVE_RESET_LAPSED | login refused | = | - | LOGIN_ERROR:invalid_user_credentials
      ACTIVATION           | LETTER | service | ACTIVE | MAIL_VALIDATION | LOGIN UPDATE_CREDENTIAL
      ACTIVATION           | NEVER LETTER_LAPSED ACTIVE ACTIVE_RESET ACTIVE_RESET_LAPSED | login changed | = | - | -
      LINK_HERE            | NEVER LETTER LETTER_LAPSED | link-dead | = | - | EXECUTE_ACTION_TOKEN_ERROR:link_dead
      LINK_HERE            | ACTIVE | link-done | = | - | VERIFY_EMAIL
      LINK_HERE            | ACTIVE_RESET ACTIVE_RESET_LAPSED | link-mail refused | = | - | EXECUTE_ACTION_TOKEN_ERROR:user_not_found
      LINK_ELSEWHERE       | NEVER | link-mail refused | = | - | EXECUTE_ACTION_TOKEN_ERROR:invalid_user_credentials
      LINK_ELSEWHERE       | LETTER_LAPSED ACTIVE_RESET_LAPSED | link-mail refused | = | - | EXECUTE_ACTION_TOKEN_ERROR:provisional_password_expired
      LINK_ELSEWHERE       | LETTER | link-dead | = | - | EXECUTE_ACTION_TOKEN_ERROR:link_dead
      LINK_ELSEWHERE       | ACTIVE ACTIVE_RESET | link-done | = | - | VERIFY_EMAIL
      FORGOTTEN_IDENTIFIER | NEVER LETTER LETTER_LAPSED | recover-sent | = | - | RESET_PASSWORD_ERROR:nobody
      FORGOTTEN_IDENTIFIER | ACTIVE ACTIVE_RESET ACTIVE_RESET_LAPSED | recover-sent | = | IDENTIFIER_REMINDER | SEND_RESET_PASSWORD
      FORGOTTEN_PASSWORD   | NEVER LETTER LETTER_LAPSED | recover-sent | = | - | RESET_PASSWORD_ERROR:no_contact
      FORGOTTEN_PASSWORD   | ACTIVE ACTIVE_RESET ACTIVE_RESET_LAPSED | recover-sent | = | PASSWORD_LINK | SEND_RESET_PASSWORD
      PASSWORD_LINK        | ACTIVE | link-done | = | PASSWORD_CHANGED | RESET_PASSWORD
      PASSWORD_LINK        | NEVER LETTER LETTER_LAPSED ACTIVE_RESET ACTIVE_RESET_LAPSED | link-dead | = | - | -
      NEW_PASSWORD         | ACTIVE_RESET | service | = | PASSWORD_CHANGED | LOGIN UPDATE_CREDENTIAL
      NEW_PASSWORD         | NEVER LETTER LETTER_LAPSED ACTIVE ACTIVE_RESET_LAPSED | login changed | = | - | -
      SCHOOL_RESET         | LETTER | activation-student | = | - | -
      SCHOOL_RESET         | ACTIVE ACTIVE_RESET ACTIVE_RESET_LAPSED | new-password | = | PASSWORD_RESET_BY_SCHOOL | -
      SCHOOL_RESET         | NEVER LETTER_LAPSED | impossible | = | - | -
      UNFREEZE             | NEVER LETTER LETTER_LAPSED ACTIVE ACTIVE_RESET ACTIVE_RESET_LAPSED | 7 | = | - | -
      START_OVER           | NEVER LETTER LETTER_LAPSED ACTIVE ACTIVE_RESET ACTIVE_RESET_LAPSED | 7 | = | - | -
      EXPIRE               | LETTER_LAPSED | 0 | NOT_NOTIFIED | - | -
      EXPIRE               | NEVER LETTER ACTIVE ACTIVE_RESET ACTIVE_RESET_LAPSED | 0 | = | - | -
      """;

  private static StatesOf accounts;

  @BeforeAll
  static void begin(Stack stack) {
    accounts = new StatesOf(stack, Profile.STUDENT, Spare.STUDENT_UNTOUCHED);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void leadsWhereTheTableSays(Row row) {
    accounts.assertHolds(row);
  }

  static Stream<Row> rows() {
    return Row.of(TABLE);
  }
}
