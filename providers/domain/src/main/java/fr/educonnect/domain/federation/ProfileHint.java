package fr.educonnect.domain.federation;

import fr.educonnect.domain.account.Profile;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The profile of whom a service expects, as it says so with its request: {@code acr_values=eleve}
 * over OpenID Connect, a class of authentication contexts over SAML. It is a preference: the person
 * may choose the other one.
 */
public enum ProfileHint {
  ELEVE(Profile.STUDENT),
  RESPONSABLE(Profile.GUARDIAN);

  private static final String CONTEXT_CLASS = "urn:educonnect:profil:";

  private final Profile profile;

  ProfileHint(Profile profile) {
    this.profile = profile;
  }

  /** What services call the profile. */
  public static ProfileHint of(Profile profile) {
    return profile == Profile.STUDENT ? ELEVE : RESPONSABLE;
  }

  /**
   * The first profile among the values, which stand for other things too.
   *
   * @param values with spaces between them; may be null
   */
  public static Optional<ProfileHint> ofAcrValues(String values) {
    return first(Stream.of((values == null ? "" : values).split(" ", -1)));
  }

  /** Whether the profile is one of the values, which stand for other things too. */
  public static boolean isAmong(String values, ProfileHint hint) {
    return List.of(values.split(" ", -1)).contains(hint.acr());
  }

  /** The first profile among classes of authentication contexts. */
  public static Optional<ProfileHint> ofContextClasses(Collection<String> classes) {
    return first(
        classes.stream()
            .filter(ProfileHint::isContextClass)
            .map(name -> name.substring(CONTEXT_CLASS.length())));
  }

  /** Whether the class stands for a profile, not for a way to sign in. */
  public static boolean isContextClass(String name) {
    return name.startsWith(CONTEXT_CLASS);
  }

  public Profile profile() {
    return profile;
  }

  /** In {@code acr_values} and {@code acr}. */
  public String acr() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static Optional<ProfileHint> first(Stream<String> names) {
    return names
        .flatMap(name -> Arrays.stream(values()).filter(hint -> hint.acr().equals(name)))
        .findFirst();
  }
}
