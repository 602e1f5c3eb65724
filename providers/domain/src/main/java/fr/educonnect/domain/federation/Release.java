package fr.educonnect.domain.federation;

import fr.educonnect.domain.account.Profile;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one service is told of one person. What is not known is absent, never empty; nothing is
 * worked out that nobody asked for.
 */
public record Release(Person person, SignIn signIn, ServiceTerms terms, KeyedIds ids) {

  private static final String MINISTRY_LEVEL = "{SIREN:110043015:MEFSTAT4}";

  /** Over SAML: the policy's attributes, then the service's additions. */
  public Map<Attribute, List<String>> attributes(Policy policy) {
    Map<Attribute, List<String>> released = values(policy.attributes(person.profile()));
    values(terms.additions()).forEach(released::putIfAbsent);
    released.replaceAll((attribute, all) -> attribute.isMultiValued() ? all : List.of(all.get(0)));
    return released;
  }

  /** Over OpenID Connect: a text, or a list of texts where the claim is an array. */
  public Map<String, Object> claims(Policy scope) {
    return claims(scope.attributes(person.profile()));
  }

  /** Over OpenID Connect: the service's additions, whichever scopes it has. */
  public Map<String, Object> additionalClaims() {
    return claims(terms.additions().stream().filter(Attribute::isClaim).toList());
  }

  private Map<String, Object> claims(List<Attribute> attributes) {
    Map<String, Object> claims = new LinkedHashMap<>();
    values(attributes)
        .forEach(
            (attribute, all) ->
                claims.put(attribute.claim(), attribute.isArray() ? all : all.get(0)));
    return claims;
  }

  private Map<Attribute, List<String>> values(Collection<Attribute> attributes) {
    Map<Attribute, List<String>> known = new LinkedHashMap<>();
    for (Attribute attribute : attributes) {
      List<String> values = values(attribute).stream().filter(text -> !text.isBlank()).toList();
      if (!values.isEmpty()) {
        known.put(attribute, values);
      }
    }
    return known;
  }

  private List<String> values(Attribute attribute) {
    return switch (attribute) {
      case FAMILY_NAME -> List.of(person.familyName());
      case GIVEN_NAME -> List.of(person.givenName());
      case LOGOUT_URL -> List.of(signIn.logoutUrl());
      case SIGNED_IN_AT -> List.of(signIn.moment());
      case SIGN_IN_KIND -> List.of(signIn.kind().origin());
      case AFFILIATION -> Affiliations.of(person, terms);
      case ID -> List.of(ids.id());
      case TITLE -> optional(person.title());
      case REF_ID -> person.records().stream().map(RefId::of).distinct().toList();
      case VECTOR -> Vector.of(person);
      case EDU_PERSON_AFFILIATION ->
          person.profile() == Profile.STUDENT ? List.of("student") : List.of();
      default -> person.pupil().map(pupil -> optional(ofPupil(pupil, attribute))).orElse(List.of());
    };
  }

  private Optional<String> ofPupil(Pupil pupil, Attribute attribute) {
    return switch (attribute) {
      // In clear with a stated reason only, also where a scope has it.
      case INE -> Optional.of(pupil.ine()).filter(ine -> terms.isReasoned(Attribute.INE));
      case INE_HASH -> Optional.of(ids.ineHash(pupil.ine()));
      case BIRTH_DATE, SUPANN_BIRTH_DATE -> pupil.birthDate().map(LocalDate::toString);
      case SCHOOL -> pupil.school();
      case LEVEL -> pupil.level();
      case SUPANN_SCHOOL -> pupil.school().map(uai -> "{UAI}" + uai);
      case SUPANN_LEVEL -> pupil.level().map(level -> MINISTRY_LEVEL + level);
      default -> throw new IllegalArgumentException("No rule for " + attribute);
    };
  }

  private static List<String> optional(Optional<String> value) {
    return value.stream().toList();
  }

  @Override
  public String toString() {
    return "Release[" + terms.service() + "]";
  }
}
