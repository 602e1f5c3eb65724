package fr.educonnect.testing.journeys.release;

import fr.educonnect.domain.federation.PairwiseKey;
import fr.educonnect.testing.journeys.release.Part.Player;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a policy is to give of somebody over SAML, by Name, friendly name and kind of name. */
public final class ExpectedAttributes {
  /** Of the ministry's attributes. */
  static final String FREDU = "urn:oid:1.3.6.1.4.1.20326.10.999.1.";

  /** The time of the sign-in, for all times. */
  static final String MOMENT = "FrEduCtDateConnexion";

  private static final String ARC = "urn:oid:1.3.6.1.4.1.7135.1.2.1.";

  private final Stack stack;
  private final Expected expected;

  public ExpectedAttributes(Stack stack) {
    this.stack = stack;
    expected = new Expected(stack);
  }

  /** All of them, and their order. */
  Map<String, List<String>> of(String policy, Player player, String affiliation, String service) {
    Person person = player.person();
    boolean student = person.children().isEmpty();
    return switch (policy) {
      case "fredu-service" -> {
        Map<String, List<String>> all = everybody(person, affiliation, service);
        if (student) {
          all.putAll(student(person));
        }
        yield all;
      }
      case "fredu-ent" -> {
        Map<String, List<String>> all = everybody(person, affiliation, service);
        all.put("FrEduCtRefId FrEduCtRefId basic", expected.refIds(player));
        yield all;
      }
      case "fredu-vecteur" -> {
        Map<String, List<String>> all = new LinkedHashMap<>();
        all.put("FrEduVecteur FrEduVecteur basic", expected.vectors(player));
        all.put(FREDU + "5 FrEduUrlRetour uri", List.of(logout()));
        yield all;
      }
      default -> {
        Map<String, List<String>> all = names(person);
        if (student) {
          all.putAll(supann(person));
        }
        yield all;
      }
    };
  }

  private Map<String, List<String>> student(Person student) {
    Map<String, List<String>> more = new LinkedHashMap<>();
    more.put(FREDU + "67 FrEduCtDateNaissance uri", List.of(student.birthDate()));
    more.put(FREDU + "72 FrEduCtEleveUAI uri", List.of(student.uai()));
    more.put(FREDU + "73 FrEduCtEleveNiveau uri", List.of(expected.level(student)));
    more.put(
        FREDU + "64 FrEduCtEleveINEHash uri", List.of(key("ine-national").ineHash(student.ine())));
    more.put(FREDU + "76 civilite uri", List.of(expected.title(student)));
    return more;
  }

  private Map<String, List<String>> supann(Person student) {
    Map<String, List<String>> more = new LinkedHashMap<>();
    more.put(ARC + "14 supannEtablissement uri", List.of("{UAI}" + student.uai()));
    more.put(
        ARC + "29 supannEtuEtape uri",
        List.of("{SIREN:110043015:MEFSTAT4}" + expected.level(student)));
    more.put(
        "supannOIDCDateDeNaissance supannOIDCDateDeNaissance basic", List.of(student.birthDate()));
    more.put("urn:oid:1.3.6.1.4.1.5923.1.1.1.1 eduPersonAffiliation uri", List.of("student"));
    return more;
  }

  private Map<String, List<String>> everybody(Person person, String affiliation, String service) {
    Map<String, List<String>> attributes = names(person);
    attributes.put(FREDU + "5 FrEduUrlRetour uri", List.of(logout()));
    attributes.put(FREDU + "6 " + MOMENT + " uri", List.of(MOMENT));
    attributes.put(FREDU + "7 FrEduCtPersonAffiliation uri", List.of(affiliation));
    attributes.put(
        FREDU + "57 FrEduCtId uri",
        List.of(key("pairwise-1").id(person.id(), TestServices.entityId(service))));
    return attributes;
  }

  private static Map<String, List<String>> names(Person person) {
    Map<String, List<String>> attributes = new LinkedHashMap<>();
    attributes.put("urn:oid:2.5.4.4 sn uri", List.of(person.lastName()));
    attributes.put("urn:oid:2.5.4.42 givenName uri", List.of(person.firstName()));
    return attributes;
  }

  /** FrEduUrlRetour. */
  String logout() {
    return stack.addresses().keycloak() + "/idp/profile/Logout";
  }

  /** A secret of the vault. */
  public PairwiseKey key(String name) {
    try {
      return new PairwiseKey(
          Files.readString(stack.vault().folder().resolve("educonnect_" + name))
              .getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
