package fr.educonnect.domain.federation;

import fr.educonnect.domain.identifier.Degree;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What was agreed with a service, as the attributes of its client say it.
 *
 * @param service entityID or client id
 */
public record ServiceTerms(String service, Map<String, String> attributes) {

  static final String ADDITIONS = "educonnect.additions";
  static final String REASON = "educonnect.addition.";
  static final String KEY = "educonnect.pairwise.key";
  static final String SECTOR = "educonnect.ine.sector";
  static final String NAME = "educonnect.oid.";
  static final String DEGREE = "educonnect.degree";

  /** The version of its key: fixed when the service is registered, so that its values stay. */
  public String keyVersion() {
    return stated(KEY).orElse("1");
  }

  /** Services of one sector get the same hash of an INE. */
  public String ineSector() {
    return stated(SECTOR).orElse("national");
  }

  /** Attributes beyond those of the policy: each counts only with its legal reason. */
  public List<Attribute> additions() {
    return stated(ADDITIONS).stream()
        .flatMap(names -> Arrays.stream(names.split(",")))
        .map(String::strip)
        .flatMap(name -> Attribute.named(name).stream())
        .filter(this::isReasoned)
        .distinct()
        .toList();
  }

  /** Whether a legal reason is stated why the service may have it beyond a policy. */
  boolean isReasoned(Attribute attribute) {
    return stated(REASON + attribute.friendlyName()).isPresent();
  }

  /** Under which Name the service reads an attribute; its friendly name where nobody said. */
  public String nameOf(Attribute attribute) {
    return stated(NAME + attribute.friendlyName())
        .or(attribute::oid)
        .orElse(attribute.friendlyName());
  }

  /** The degree that the service is about: which affiliation of a guardian it reads. */
  public Optional<Degree> degree() {
    return stated(DEGREE).flatMap(ServiceTerms::parse);
  }

  private static Optional<Degree> parse(String degree) {
    return Arrays.stream(Degree.values())
        .filter(known -> degree.equals(known.digit() + "D"))
        .findFirst();
  }

  private Optional<String> stated(String name) {
    return Optional.ofNullable(attributes.get(name))
        .map(String::strip)
        .filter(Predicate.not(String::isEmpty));
  }
}
