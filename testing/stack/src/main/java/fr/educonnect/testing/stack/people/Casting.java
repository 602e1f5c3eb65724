package fr.educonnect.testing.stack.people;

import com.fasterxml.jackson.databind.JsonNode;
import fr.educonnect.testing.stack.people.DemoAccountsClient.Wanted;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses who plays what and has the server bring their accounts to their states. Chosen passwords
 * follow the realm's policy.
 */
final class Casting {
  private static final String UNTOUCHED = "NOT_NOTIFIED";
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz";
  private static final int PASSWORD_LETTERS = 8;
  private static final int MOST_FURTHER = 20;
  private static final int ONE_IN = 8;

  private final String realm;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Person> roles = new LinkedHashMap<>();
  private final List<Person> further = new ArrayList<>();
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
            .filter(entry -> entry.getValue().state().equals("ACTIVE"))
            .map(Map.Entry::getKey)
            .toList());
    Map<String, Person> told = new LinkedHashMap<>();
    roles.forEach((role, person) -> told.put(role, withPassword(person)));
    return new DemoPeople(told, further.stream().map(this::withPassword).toList());
  }

  private void castGuardians(List<Person> candidates) {
    Iterator<Person> next = candidates.iterator();
    cast("guardianTwoAcademies", next.next(), "ACTIVE");
    cast("guardianActive", next.next(), "ACTIVE");
    cast("guardianNotified", next.next(), "NOTIFIED");
    cast("guardianActivating", next.next(), "ACTIVATING");
    cast("guardianNotNotified", next.next(), UNTOUCHED);
    castFurther(next, candidates.size());
  }

  private void castStudents(List<Person> candidates) {
    Iterator<Person> next = candidates.iterator();
    cast("studentActive", next.next(), "ACTIVE");
    cast("studentNotified", next.next(), "NOTIFIED");
    cast("studentNotNotified", next.next(), UNTOUCHED);
    castFurther(next, candidates.size());
  }

  private void castFurther(Iterator<Person> next, int candidates) {
    int many = Math.min(MOST_FURTHER, candidates / ONE_IN);
    for (int i = 0; i < many && next.hasNext(); i++) {
      Person person = next.next();
      further.add(want(person, "ACTIVE"));
    }
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

  private void bringAbout(DemoAccountsClient server) {
    for (JsonNode account : server.prepare(List.copyOf(wanted.values()))) {
      long id = account.get("id").asLong();
      String chosen = wanted.get(id).password();
      passwords.put(id, chosen == null ? account.get("provisionalPassword").asText() : chosen);
    }
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
