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

/** Guardians' accounts: every deed in every standing. */
@ExtendWith(StackExtension.class)
@Isolated
class GuardianStatesTest {
  static final String TABLE =
      """
      RIGHT_PASSWORD       | LETTER PENDING_RESET | activation-guardian | = | - | -
      RIGHT_PASSWORD       | NEVER | login refused | = | - | LOGIN_ERROR:invalid_user_credentials
      RIGHT_PASSWORD       | LETTER_LAPSED ACTIVE_RESET_LAPSED | login refused | = | - | LOGIN_ERROR:provisional_password_expired
      RIGHT_PASSWORD       | PENDING | mail-pending | = | - | -
      RIGHT_PASSWORD       | PENDING_LAPSED | login refused | = | - | LOGIN_ERROR:activation_expired
      RIGHT_PASSWORD       | ACTIVE | service | = | - | LOGIN
      RIGHT_PASSWORD       | ACTIVE_RESET | new-password | = | - | -
      RIGHT_PASSWORD       | FROZEN | sign-in-notice | = | - | LOGIN_ERROR:account_frozen
      WRONG_PASSWORD       | NEVER LETTER LETTER_LAPSED PENDING PENDING_RESET PENDING_LAPSED ACTIVE ACTIVE_RESET ACTIVE_RESET_LAPSED | login refused | = | - | LOGIN_ERROR:invalid_user_credentials
      WRONG_PASSWORD       | FROZEN | login refused | = | - | LOGIN_ERROR:user_disabled
      ACTIVATION           | LETTER | mail-pending | ACTIVATING | MAIL_VALIDATION | UPDATE_CREDENTIAL
      ACTIVATION           | PENDING_RESET | mail-pending | = | MAIL_VALIDATION | UPDATE_CREDENTIAL
      ACTIVATION           | NEVER LETTER_LAPSED PENDING PENDING_LAPSED ACTIVE ACTIVE_RESET ACTIVE_RESET_LAPSED FROZEN | login changed | = | - | -
      LINK_HERE            | NEVER LETTER LETTER_LAPSED PENDING_LAPSED | link-dead | = | - | EXECUTE_ACTION_TOKEN_ERROR:link_dead
      LINK_HERE            | PENDING | service | ACTIVE | ACTIVATION_ANNOUNCED ACTIVATION_CONFIRMED | LOGIN VERIFY_EMAIL
      LINK_HERE            | PENDING_RESET | login changed | ACTIVE | ACTIVATION_ANNOUNCED ACTIVATION_CONFIRMED | VERIFY_EMAIL
      LINK_HERE            | ACTIVE ACTIVE_RESET ACTIVE_RESET_LAPSED FROZEN | link-dead | = | - | -
      LINK_ELSEWHERE       | NEVER | link-mail refused | = | - | EXECUTE_ACTION_TOKEN_ERROR:invalid_user_credentials
      LINK_ELSEWHERE       | LETTER_LAPSED | link-mail refused | = | - | EXECUTE_ACTION_TOKEN_ERROR:provisional_password_expired
      LINK_ELSEWHERE       | PENDING_LAPSED | link-mail refused | = | - | EXECUTE_ACTION_TOKEN_ERROR:activation_expired
      LINK_ELSEWHERE       | LETTER | link-dead | = | - | EXECUTE_ACTION_TOKEN_ERROR:link_dead
      LINK_ELSEWHERE       | PENDING PENDING_RESET | link-done | ACTIVE | ACTIVATION_ANNOUNCED ACTIVATION_CONFIRMED | VERIFY_EMAIL
      LINK_ELSEWHERE       | ACTIVE ACTIVE_RESET ACTIVE_RESET_LAPSED FROZEN | link-dead | = | - | -
      RESEND               | PENDING | mail-pending | = | MAIL_VALIDATION | SEND_VERIFY_EMAIL
      RESEND               | ACTIVE | service | = | - | LOGIN
      RESEND               | NEVER LETTER LETTER_LAPSED PENDING_RESET PENDING_LAPSED ACTIVE_RESET ACTIVE_RESET_LAPSED FROZEN | login changed | = | - | -
      CORRECTION           | PENDING | mail-pending | = | MAIL_VALIDATION | SEND_VERIFY_EMAIL
      CORRECTION           | ACTIVE | service | = | - | LOGIN
      CORRECTION           | NEVER LETTER LETTER_LAPSED PENDING_RESET PENDING_LAPSED ACTIVE_RESET ACTIVE_RESET_LAPSED FROZEN | login changed | = | - | -
      REGISTRATION         | NEVER LETTER LETTER_LAPSED PENDING PENDING_RESET PENDING_LAPSED | service | ACTIVE | ACTIVATION_ANNOUNCED REGISTRATION_CODE | LOGIN REGISTER
      REGISTRATION         | ACTIVE ACTIVE_RESET ACTIVE_RESET_LAPSED | sms-code | = | ACCOUNT_EXISTS | -
      REGISTRATION         | FROZEN | sms-code | = | - | -
      FORGOTTEN_IDENTIFIER | NEVER LETTER LETTER_LAPSED PENDING PENDING_RESET PENDING_LAPSED FROZEN | recover-sent | = | - | RESET_PASSWORD_ERROR:nobody
      FORGOTTEN_IDENTIFIER | ACTIVE ACTIVE_RESET ACTIVE_RESET_LAPSED | recover-sent | = | IDENTIFIER_REMINDER | SEND_RESET_PASSWORD
      FORGOTTEN_PASSWORD   | NEVER LETTER LETTER_LAPSED PENDING PENDING_RESET PENDING_LAPSED | recover-sent | = | - | RESET_PASSWORD_ERROR:no_contact
      FORGOTTEN_PASSWORD   | ACTIVE ACTIVE_RESET ACTIVE_RESET_LAPSED | recover-sent | = | PASSWORD_LINK | SEND_RESET_PASSWORD
      FORGOTTEN_PASSWORD   | FROZEN | recover-sent | = | - | RESET_PASSWORD_ERROR:nobody
      PASSWORD_LINK        | ACTIVE | link-done | = | PASSWORD_CHANGED | RESET_PASSWORD
      PASSWORD_LINK        | NEVER LETTER LETTER_LAPSED PENDING PENDING_RESET PENDING_LAPSED ACTIVE_RESET ACTIVE_RESET_LAPSED FROZEN | link-dead | = | - | -
      NEW_PASSWORD         | ACTIVE_RESET | service | = | PASSWORD_CHANGED | LOGIN UPDATE_CREDENTIAL
      NEW_PASSWORD         | NEVER LETTER LETTER_LAPSED PENDING PENDING_RESET PENDING_LAPSED ACTIVE ACTIVE_RESET_LAPSED FROZEN | login changed | = | - | -
      SCHOOL_RESET         | LETTER PENDING PENDING_RESET | activation-guardian | = | - | -
      SCHOOL_RESET         | ACTIVE ACTIVE_RESET ACTIVE_RESET_LAPSED | new-password | = | PASSWORD_RESET_BY_SCHOOL | -
      SCHOOL_RESET         | NEVER LETTER_LAPSED PENDING_LAPSED FROZEN | impossible | = | - | -
      FREEZE_LINK          | NEVER LETTER LETTER_LAPSED PENDING PENDING_RESET PENDING_LAPSED | link-dead | = | - | EXECUTE_ACTION_TOKEN_ERROR:link_dead
      FREEZE_LINK          | ACTIVE ACTIVE_RESET ACTIVE_RESET_LAPSED | link-done | FROZEN | - | USER_DISABLED_BY_PERMANENT_LOCKOUT
      FREEZE_LINK          | FROZEN | link-done | = | - | -
      UNFREEZE             | NEVER LETTER LETTER_LAPSED PENDING PENDING_RESET PENDING_LAPSED ACTIVE ACTIVE_RESET ACTIVE_RESET_LAPSED | 7 | = | - | -
      UNFREEZE             | FROZEN | 0 | ACTIVE | - | -
      START_OVER           | NEVER LETTER LETTER_LAPSED PENDING PENDING_RESET PENDING_LAPSED ACTIVE ACTIVE_RESET ACTIVE_RESET_LAPSED | 7 | = | - | -
      START_OVER           | FROZEN | 0 | NOT_NOTIFIED | - | -
      EXPIRE               | LETTER_LAPSED PENDING_LAPSED | 0 | NOT_NOTIFIED | - | -
      EXPIRE               | NEVER LETTER PENDING PENDING_RESET ACTIVE ACTIVE_RESET ACTIVE_RESET_LAPSED FROZEN | 0 | = | - | -
      """;

  private static StatesOf accounts;

  @BeforeAll
  static void begin(Stack stack) {
    accounts = new StatesOf(stack, Profile.GUARDIAN, Spare.GUARDIAN_UNTOUCHED);
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
