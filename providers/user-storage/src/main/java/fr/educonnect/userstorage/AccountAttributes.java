package fr.educonnect.userstorage;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.Schooling;
import fr.educonnect.directory.account.StudentFacts;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.identifier.Degree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keycloak.models.UserModel;

/**
 * An account as attributes of a Keycloak user, for mappers: Keycloak's own names, and the names
 * that services know from EduConnect (profile FrEdu). What is not known is absent, never empty. The
 * mail address is the account's own once it is confirmed, never the register's.
 */
final class AccountAttributes {

  static final String TITLE = "civilite";

  /** All that hold, second degree first. */
  static final String AFFILIATION = "FrEduCtPersonAffiliation";

  /** The one that counts where only one can be told: second degree before first. */
  static final String MAIN_AFFILIATION = "mainAffiliation";

  static final String BIRTH_DATE = "FrEduCtDateNaissance";
  static final String SCHOOL = "FrEduCtEleveUAI";
  static final String LEVEL = "FrEduCtEleveNiveau";
  static final String INE = "FrEduCtEleveINE";

  private final Map<String, List<String>> values = new HashMap<>();

  private AccountAttributes(AccountSnapshot account) {
    put(UserModel.USERNAME, account.loginId());
    put(UserModel.LAST_NAME, account.names().familyName());
    put(UserModel.FIRST_NAME, account.names().firstName());
    account.contacts().mail().ifPresent(mail -> put(UserModel.EMAIL, mail));
    account.names().title().ifPresent(title -> put(TITLE, title));
    List<String> affiliations = affiliations(account);
    if (!affiliations.isEmpty()) {
      values.put(AFFILIATION, affiliations);
      put(MAIN_AFFILIATION, affiliations.get(0));
    }
    account.student().ifPresent(this::putStudent);
  }

  static Map<String, List<String>> of(AccountSnapshot account) {
    return Map.copyOf(new AccountAttributes(account).values);
  }

  private void putStudent(StudentFacts student) {
    put(INE, student.ine());
    student.birthDate().ifPresent(date -> put(BIRTH_DATE, date.toString()));
    student
        .current()
        .ifPresent(
            school -> {
              put(SCHOOL, school.uai());
              school.level().ifPresent(level -> put(LEVEL, level));
            });
  }

  // A guardian is one by the confirmed links; a student of no school any more is still one of 2D,
  // which is what has accounts.
  private static List<String> affiliations(AccountSnapshot account) {
    if (account.profile() == Profile.STUDENT) {
      Degree degree =
          account
              .student()
              .flatMap(StudentFacts::current)
              .map(Schooling::degree)
              .orElse(Degree.SECOND);
      return List.of("eleve" + degree.digit() + "d");
    }
    return account.links().confirmedDegrees().stream()
        .sorted((one, other) -> other.compareTo(one))
        .map(degree -> "resp" + degree.digit() + "d")
        .toList();
  }

  private void put(String name, String value) {
    values.put(name, List.of(value));
  }
}
