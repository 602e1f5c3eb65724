package fr.educonnect.realmconfig.check;

import com.fasterxml.jackson.databind.JsonNode;
import fr.educonnect.realmconfig.files.ClientDefinition;
import fr.educonnect.realmconfig.files.Problems;
import fr.educonnect.realmconfig.files.RealmDefinition;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A service's tile on the portal (attributes {@code portal.…} of its client) is whole: somebody
 * sees it, it opens somewhere, and what it says is known.
 */
final class Tiles implements Rule {
  private static final String PREFIX = "portal.";
  private static final String TITLE = "portal.title";
  private static final Set<String> NEEDED = Set.of(TITLE, "portal.profiles", "portal.degrees");
  private static final Pattern TRANSLATED = Pattern.compile("portal\\.title\\.[a-z]{2}");

  private static final Map<String, Pattern> FORMS =
      Map.of(
          TITLE,
          Pattern.compile(".{1,60}"),
          "portal.icon",
          Pattern.compile("service|grades|forms|payment|grant|orientation|workspace|portfolio"),
          "portal.profiles",
          list("STUDENT|GUARDIAN"),
          "portal.degrees",
          list("1D|2D"),
          "portal.optional",
          Pattern.compile("ON|OFF"),
          "portal.academies",
          list("[0-9]{2}"),
          "portal.uais",
          list("[0-9]{7}[A-Z]"));

  @Override
  public void check(RealmDefinition realm, Problems problems) {
    for (ClientDefinition client : realm.clients()) {
      JsonNode attributes = client.tree().path("attributes");
      if (attributes.properties().stream().anyMatch(each -> each.getKey().startsWith(PREFIX))) {
        faults(client, attributes)
            .forEach(fault -> problems.add("bad-tile", client.attributeOrigin(TITLE), fault));
      }
    }
  }

  private static Stream<String> faults(ClientDefinition client, JsonNode attributes) {
    Stream<String> missing =
        NEEDED.stream().filter(name -> !attributes.has(name)).map(name -> name + " is missing");
    Stream<String> nowhere =
        Stream.of("baseUrl is missing").filter(text -> !client.tree().hasNonNull("baseUrl"));
    Stream<String> wrong =
        attributes.properties().stream()
            .filter(each -> each.getKey().startsWith(PREFIX) && !isSound(each))
            .map(each -> each.getKey() + ": " + each.getValue().asText());
    return Stream.of(missing, nowhere, wrong).flatMap(faults -> faults);
  }

  private static boolean isSound(Entry<String, JsonNode> attribute) {
    String name = TRANSLATED.matcher(attribute.getKey()).matches() ? TITLE : attribute.getKey();
    Pattern form = FORMS.get(name);
    return form != null && form.matcher(attribute.getValue().asText()).matches();
  }

  private static Pattern list(String entry) {
    return Pattern.compile("(" + entry + ")(,(" + entry + "))*");
  }
}
