package fr.educonnect.signin.registration;

import fr.educonnect.directory.account.FamilyLookup.TypedName;
import fr.educonnect.directory.limit.Allowance;
import fr.educonnect.directory.limit.Limit;
import fr.educonnect.directory.limit.SubjectKind;
import fr.educonnect.directory.proof.CodeState;
import fr.educonnect.directory.proof.CodeState.Outcome;
import fr.educonnect.directoryaccess.DirectoryProvider;
import fr.educonnect.proofs.sms.TypedNumber;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.utils.FormMessage;

/** Name, first name and number. */
final class IdentityPage implements StepPage {

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
      visit.notes().identity(name, number.e164().orElseThrow());
      lookUp(visit);
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

  private static void lookUp(Visit visit) {
    DirectoryProvider directory = visit.directory();
    Limit lookups = directory.limits().lookups();
    Allowance lookup =
        Allowance.one(
            directory.subject(SubjectKind.LOOKUP_ADDRESS, visit.asker().address()), lookups);
    if (directory.allowances().take(List.of(lookup)).isEmpty()) {
      ask(visit);
    } else {
      visit.events().refusedUntold(Step.IDENTITY.label(), "too_many_lookups");
      visit.shut(lookups.window());
    }
  }

  /** Looks the person up and has a code sent; what was typed is in the notes. */
  private static void ask(Visit visit) {
    CodeState state = CodeRequests.ask(visit);
    boolean noCode = state.outcome() == Outcome.REFUSED && state.expiresIn().isZero();
    if (noCode) {
      visit.events().refusedUntold(Step.IDENTITY.label(), "too_many_messages");
      visit.shut(CodeRequests.wait(visit));
    } else {
      visit.go(Step.CODE);
    }
  }

  /** Shows again what was typed before, to be corrected. */
  static void correct(Visit visit) {
    MultivaluedMap<String, String> typed = new MultivaluedHashMap<>();
    visit
        .notes()
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
