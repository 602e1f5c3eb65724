package fr.educonnect.testing.stack.people;

import com.fasterxml.jackson.databind.JsonNode;
import fr.educonnect.testing.stack.people.DemoAccountsClient.Wanted;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/**
 * Chooses who plays what and has the server bring their accounts to their states. Chosen passwords
 * follow the realm's policy.
 */
final class Casting {
  static final String UNTOUCHED = "NOT_NOTIFIED";

  /** States of accounts whose guardians have given right birth dates. */
  private static final Set<String> HAVE_PROVED = Set.of("ACTIVATING", "ACTIVE");

  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz";
  private static final int PASSWORD_LETTERS = 8;
  private static final int MOST_FURTHER = 20;
  private static final int ONE_IN = 8;

  private final String realm;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Person> roles = new LinkedHashMap<>();
  private final List<Person> further = new ArrayList<>();
  private final Map<Spare, List<Person>> spares = new EnumMap<>(Spare.class);
  private final Map<Long, Wanted> wanted = new LinkedHashMap<>();
  private final Map<Long, String> passwords = new HashMap<>();

  Casting(String realm) {
    this.realm = realm;
  }

  /** Casts every role, and a share of the other accounts as active. */
  DemoPeople cast(Candidates candidates, DemoAccountsClient server) {
    castGuardians(candidates.guardians());
    castStudents(candidates.students());
    bringAbout(server);
    candidates.confirmLinks(
        wanted.entrySet().stream()
            .filter(entry -> HAVE_PROVED.contains(entry.getValue().state()))
            .map(Map.Entry::getKey)
            .toList());
    Map<String, Person> told = new LinkedHashMap<>();
    roles.forEach((role, person) -> told.put(role, withPassword(person)));
    spares.replaceAll((spare, people) -> people.stream().map(this::withPassword).toList());
    return new DemoPeople(told, further.stream().map(this::withPassword).toList(), spares);
  }

  private void castGuardians(List<Person> candidates) {
    List<Person> left = new ArrayList<>(alone(candidates));
    cast("guardianTwoAcademies", left.remove(0), "ACTIVE");
    cast("guardianActive", left.remove(0), "ACTIVE");
    take(left, Spare.GUARDIAN_OF_ONE_ACTIVE, 1)
        .forEach(person -> cast("guardianFranceConnect", person, "ACTIVE"));
    cast("guardianNotified", left.remove(0), "NOTIFIED");
    cast("guardianActivating", left.remove(0), "ACTIVATING");
    cast("guardianNotNotified", left.remove(0), UNTOUCHED);
    take(left, Spare.GUARDIAN_UNREGISTERED, 1)
        .forEach(person -> cast("guardianUnregistered", person, UNTOUCHED));
    castOthers(left, candidates.size());
  }

  // Those whose telephone no other guardian has: what is sent there is theirs, and finds them.
  private static List<Person> alone(List<Person> people) {
    Map<String, Long> holders =
        people.stream()
            .filter(person -> person.mobile() != null)
            .collect(Collectors.groupingBy(Person::mobile, Collectors.counting()));
    return people.stream()
        .filter(person -> person.mobile() == null || holders.get(person.mobile()) == 1)
        .toList();
  }

  private void castStudents(List<Person> candidates) {
    List<Person> left = new ArrayList<>(candidates);
    cast("studentActive", left.remove(0), "ACTIVE");
    cast("studentNotified", left.remove(0), "NOTIFIED");
    cast("studentNotNotified", left.remove(0), UNTOUCHED);
    castOthers(left, candidates.size());
  }

  private void castOthers(List<Person> left, int candidates) {
    for (Spare spare : Spare.values()) {
      take(left, spare, spare.many()).forEach(person -> cast(spare, person));
    }
    int many = Math.min(MOST_FURTHER, candidates / ONE_IN);
    left.stream().limit(many).forEach(person -> further.add(want(person, "ACTIVE")));
  }

  private static List<Person> take(List<Person> left, Spare spare, int many) {
    List<Person> taken = left.stream().filter(spare::suits).limit(many).toList();
    Set<Long> ids = taken.stream().map(Person::id).collect(Collectors.toSet());
    left.removeIf(person -> ids.contains(person.id()));
    return taken;
  }

  private void cast(Spare spare, Person person) {
    Person cast = spare.state().equals(UNTOUCHED) ? person : want(person, spare.state());
    spares.computeIfAbsent(spare, key -> new ArrayList<>()).add(cast);
  }

  private void cast(String role, Person person, String state) {
    roles.put(role, state.equals(UNTOUCHED) ? person : want(person, state));
  }

  private Person want(Person candidate, String state) {
    String password = state.equals("NOTIFIED") ? null : password();
    Person person = state.equals("NOTIFIED") ? candidate : candidate.reachable();
    wanted.put(person.id(), new Wanted(realm, person.login(), state, password, person.mail()));
    return person;
  }

  // In two halves at the same time: the hashing of passwords keeps a processor busy.
  private void bringAbout(DemoAccountsClient server) {
    List<Wanted> all = List.copyOf(wanted.values());
    int half = all.size() / 2;
    CompletableFuture<JsonNode> first =
        CompletableFuture.supplyAsync(() -> server.prepare(all.subList(0, half)));
    server.prepare(all.subList(half, all.size())).forEach(this::keepPassword);
    first.join().forEach(this::keepPassword);
  }

  private void keepPassword(JsonNode account) {
    long id = account.get("id").asLong();
    String chosen = wanted.get(id).password();
    passwords.put(id, chosen == null ? account.get("provisionalPassword").asText() : chosen);
  }

  private Person withPassword(Person person) {
    return person.withPassword(passwords.get(person.id()));
  }

  private String password() {
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < PASSWORD_LETTERS; i++) {
      password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return password.append('-').append(10 + random.nextInt(90)).toString();
  }
}
