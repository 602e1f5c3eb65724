package fr.educonnect.familypages.entry;

import fr.educonnect.directory.school.KnownSchool;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.keycloak.models.ClientModel;

/**
 * Which service is a school's ENT: the one whose file names the school by itself ({@code
 * educonnect.ent.school.<uai>}, {@code educonnect.ent.uais}), else the one of its academy ({@code
 * educonnect.ent.academies}).
 */
final class Ents {

  private static final String SCHOOL = "educonnect.ent.school.";
  private static final String SLUG = "educonnect.ent.slug.";
  private static final String UAIS = "educonnect.ent.uais";
  private static final String ACADEMIES = "educonnect.ent.academies";

  private final WaysIn waysIn;

  Ents(WaysIn waysIn) {
    this.waysIn = waysIn;
  }

  /** The UAI that a readable name stands for. */
  Optional<String> uai(String slug) {
    return waysIn.services().flatMap(ent -> WaysIn.stated(ent, SLUG + slug).stream()).findFirst();
  }

  /** Where the school's sign-in to its ENT begins. */
  Optional<URI> address(KnownSchool school) {
    return first(ent -> ent.getAttribute(SCHOOL + school.uai()) != null)
        .or(() -> first(ent -> names(ent, UAIS, school.uai())))
        .or(() -> first(ent -> names(ent, ACADEMIES, school.academy())))
        .flatMap(
            ent ->
                WaysIn.stated(ent, SCHOOL + school.uai())
                    .map(URI::create)
                    .or(() -> waysIn.address(ent)));
  }

  private Optional<ClientModel> first(Predicate<ClientModel> isEnt) {
    return waysIn.services().filter(isEnt).findFirst();
  }

  private static boolean names(ClientModel ent, String attribute, String wanted) {
    return WaysIn.stated(ent, attribute).stream()
        .flatMap(list -> Arrays.stream(list.split(",")))
        .anyMatch(wanted::equals);
  }
}
