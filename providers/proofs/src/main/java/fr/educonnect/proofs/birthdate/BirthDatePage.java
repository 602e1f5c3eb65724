package fr.educonnect.proofs.birthdate;

import fr.educonnect.directory.proof.BirthDateSheet;
import fr.educonnect.directory.proof.BirthDateSheet.BirthDateTries;
import fr.educonnect.directory.proof.BirthDateSheet.Child;
import fr.educonnect.proofs.ParisTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.keycloak.common.util.Time;
import org.keycloak.forms.login.LoginFormsProvider;

/** What pages of birth dates are told. */
public final class BirthDatePage {

  /** The page that says that no date can be tried now. */
  public static final String LOCKED_TEMPLATE = "birth-dates-locked.ftl";

  private BirthDatePage() {}

  /** The day in Paris. */
  public static LocalDate today() {
    return LocalDate.ofInstant(Instant.ofEpochMilli(Time.currentTimeMillis()), ParisTime.ZONE);
  }

  /** Puts the children into a page, and how many tries are left once one is used up. */
  public static LoginFormsProvider into(LoginFormsProvider page, BirthDateSheet sheet) {
    page.setAttribute("children", sheet.children().stream().map(BirthDatePage::child).toList());
    return page.setAttribute("triesLeft", sheet.tries().left());
  }

  /** Puts into {@link #LOCKED_TEMPLATE} until when, or that it is closed. */
  public static LoginFormsProvider locked(
      LoginFormsProvider page, BirthDateTries tries, Locale locale) {
    page.setAttribute("closed", tries.closed());
    tries
        .lockedUntil()
        .filter(until -> !tries.closed())
        .ifPresent(until -> page.setAttribute("lockedUntil", ParisTime.parts(until, locale)));
    return page;
  }

  // The id as text: a page would write a number with its groups of digits apart.
  private static Map<String, String> child(Child child) {
    Map<String, String> model = new HashMap<>();
    model.put("id", Long.toString(child.studentId()));
    model.put("name", child.firstName());
    model.put("school", schools(child.schools()));
    model.put("status", child.status().name());
    child.className().ifPresent(name -> model.put("className", name));
    return model;
  }

  private static String schools(List<String> names) {
    return String.join(", ", names);
  }
}
