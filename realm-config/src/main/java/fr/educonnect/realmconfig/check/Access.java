package fr.educonnect.realmconfig.check;

import fr.educonnect.realmconfig.files.ClientDefinition;
import fr.educonnect.realmconfig.files.Place;
import fr.educonnect.realmconfig.files.Problems;
import fr.educonnect.realmconfig.files.RealmDefinition;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Limits of a service, and the schools whose ENT it is, are ones that somebody can meet: known
 * degrees, profiles and academies, UAIs of the right form. A UAI whose letter is not the one that
 * its digits ask for is told of; registers have such.
 */
final class Access implements Rule {
  /** Seven digits, and a letter that is their rest by 23. */
  private static final Pattern UAI = Pattern.compile("[0-9]{7}[A-HJ-NPR-Z]");

  private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
  private static final int DIGITS = 7;

  /** Codes of the Base centrale des nomenclatures. */
  private static final Set<String> ACADEMIES =
      Stream.of(
              IntStream.rangeClosed(1, 25), IntStream.of(27, 28, 70),
              IntStream.rangeClosed(31, 33), IntStream.rangeClosed(40, 44))
          .flatMap(codes -> codes.mapToObj("%02d"::formatted))
          .collect(Collectors.toUnmodifiableSet());

  private static final String LIMIT = "educonnect.access.";
  private static final Map<String, Set<String>> KNOWN =
      Map.of(
          LIMIT + "degrees",
          Set.of("1D", "2D"),
          LIMIT + "profiles",
          Set.of("STUDENT", "GUARDIAN"),
          LIMIT + "error",
          Set.of("page", "protocol"),
          LIMIT + "academies",
          ACADEMIES,
          "educonnect.ent.academies",
          ACADEMIES,
          "portal.academies",
          ACADEMIES);

  private static final Set<String> SCHOOLS = Set.of(LIMIT + "uais", "educonnect.ent.uais");

  @Override
  public void check(RealmDefinition realm, Problems problems) {
    for (ClientDefinition client : realm.clients()) {
      KNOWN.forEach(
          (name, known) ->
              values(client, name)
                  .filter(value -> !known.contains(value))
                  .forEach(value -> nobody(client, name, value, problems)));
      SCHOOLS.forEach(
          name -> values(client, name).forEach(uai -> checkUai(client, name, uai, problems)));
      unknownLimits(client, problems);
    }
  }

  private static Stream<String> values(ClientDefinition client, String attribute) {
    String text = client.attribute(attribute);
    return text.isEmpty() ? Stream.empty() : Stream.of(text.split(",", -1));
  }

  private static void nobody(
      ClientDefinition client, String attribute, String value, Problems problems) {
    Place place = client.attributeOrigin(attribute);
    problems.add("bad-access", place, "nobody can meet '" + value + "'");
  }

  private static void checkUai(
      ClientDefinition client, String attribute, String uai, Problems problems) {
    if (!UAI.matcher(uai).matches()) {
      nobody(client, attribute, uai, problems);
      return;
    }
    int number = Integer.parseInt(uai, 0, DIGITS, 10);
    if (uai.charAt(DIGITS) != LETTERS.charAt(number % LETTERS.length())) {
      problems.warn("unusual-uai", client.attributeOrigin(attribute), uai + " has another letter");
    }
  }

  private static void unknownLimits(ClientDefinition client, Problems problems) {
    Set<String> names = new TreeSet<>();
    client.tree().path("attributes").fieldNames().forEachRemaining(names::add);
    names.removeIf(name -> !name.startsWith(LIMIT));
    names.removeAll(KNOWN.keySet());
    names.removeAll(SCHOOLS);
    names.forEach(
        name -> problems.add("bad-access", client.attributeOrigin(name), "is no known limit"));
  }
}
