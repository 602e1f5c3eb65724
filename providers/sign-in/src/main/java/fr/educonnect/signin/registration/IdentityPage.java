package fr.educonnect.signin.registration;

import fr.educonnect.directory.account.FamilyLookup.TypedName;
import fr.educonnect.proofs.guardianship.CodeRequests;
import fr.educonnect.proofs.guardianship.StepPage;
import fr.educonnect.proofs.sms.TypedNumber;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.utils.FormMessage;

/** Name, first name and number. */
final class IdentityPage implements StepPage<Visit> {

  private static final String LAST_NAME = "lastName";
  private static final String FIRST_NAME = "firstName";
  private static final String MOBILE = "mobile";
  private static final List<String> FIELDS = List.of(LAST_NAME, FIRST_NAME, MOBILE);

  private static final String NO_MOBILE = "NO_MOBILE";
  private static final String NAME_MISSING = "nameMissing";

  /** Longer than any name of the registers. */
  private static final int LONGEST_NAME = 100;

  @Override
  public Response show(Visit visit) {
    return visit.page().createForm("register-identity.ftl");
  }

  @Override
  public void submit(Visit visit, MultivaluedMap<String, String> form) {
    if (Visit.button(form).filter(NO_MOBILE::equals).isPresent()) {
      visit.go(Step.NO_MOBILE);
      return;
    }
    TypedNumber number =
        TypedNumber.read(form.getFirst(MOBILE), visit.directory().smsDestinations());
    List<FormMessage> errors = errors(form, number);
    visit.refuse(errors, form, FIELDS);
    if (errors.isEmpty()) {
      TypedName name = new TypedName(text(form, LAST_NAME), text(form, FIRST_NAME));
      visit.typed().identity(name, number.e164().orElseThrow());
      CodeRequests.begin(visit);
    }
  }

  private static List<FormMessage> errors(MultivaluedMap<String, String> form, TypedNumber number) {
    List<FormMessage> errors = new ArrayList<>();
    for (String field : List.of(LAST_NAME, FIRST_NAME)) {
      String name = text(form, field);
      if (name.isEmpty() || name.length() > LONGEST_NAME) {
        errors.add(new FormMessage(field, NAME_MISSING));
      }
    }
    number.error().ifPresent(key -> errors.add(new FormMessage(MOBILE, key)));
    return errors;
  }

  /** Shows again what was typed before, to be corrected. */
  static void correct(Visit visit) {
    MultivaluedMap<String, String> typed = new MultivaluedHashMap<>();
    visit
        .typed()
        .name()
        .ifPresent(
            name -> {
              typed.putSingle(LAST_NAME, name.familyName());
              typed.putSingle(FIRST_NAME, name.firstName());
            });
    visit.notes().number().ifPresent(number -> typed.putSingle(MOBILE, number));
    visit.go(Step.IDENTITY);
    visit.refuse(List.of(), typed, FIELDS);
  }

  private static String text(MultivaluedMap<String, String> form, String field) {
    return Optional.ofNullable(form.getFirst(field)).map(String::strip).orElse("");
  }
}
