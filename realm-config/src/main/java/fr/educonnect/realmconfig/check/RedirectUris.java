package fr.educonnect.realmconfig.check;

import com.fasterxml.jackson.databind.JsonNode;
import fr.educonnect.realmconfig.files.ClientDefinition;
import fr.educonnect.realmconfig.files.Place;
import fr.educonnect.realmconfig.files.Problems;
import fr.educonnect.realmconfig.files.RealmDefinition;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Addresses that a browser is sent back to are complete: besides being a {@link WebAddress} without
 * fragment (RFC 9700, section 2.1) and without the parameters that the protocol itself appends
 * (Keycloak refuses them since 26.7.3).
 */
final class RedirectUris implements Rule {
  private static final String AFTER_LOGOUT = "post.logout.redirect.uris";

  /** Addresses that answers are sent to, one each. */
  private static final List<String> SINGLE =
      List.of(
          "saml_assertion_consumer_url_post",
          "saml_assertion_consumer_url_redirect",
          "saml_single_logout_service_url_post",
          "saml_single_logout_service_url_redirect",
          "backchannel.logout.url",
          "frontchannel.logout.url");

  private static final Set<String> OWN_PARAMETERS = Set.of("state", "code", "session_state");

  @Override
  public void check(RealmDefinition realm, Problems problems) {
    for (ClientDefinition client : realm.clients()) {
      check(client, problems);
    }
  }

  private static void check(ClientDefinition client, Problems problems) {
    JsonNode uris = client.tree().path("redirectUris");
    Place place = client.origin("redirectUris");
    for (int i = 0; i < uris.size(); i++) {
      check(uris.get(i).asText(), place.below(Integer.toString(i)), problems);
    }
    Stream.of(client.attribute(AFTER_LOGOUT).split("##", -1))
        .forEach(uri -> check(uri, client.attributeOrigin(AFTER_LOGOUT), problems));
    SINGLE.forEach(name -> check(client.attribute(name), client.attributeOrigin(name), problems));
  }

  private static void check(String uri, Place place, Problems problems) {
    String fault = uri.isEmpty() ? "" : fault(uri);
    if (!fault.isEmpty()) {
      problems.add("bad-redirect-uri", place, uri + " " + fault);
    }
  }

  private static String fault(String uri) {
    String fault = WebAddress.fault(uri);
    return fault.isEmpty() ? faultOfAnswers(URI.create(uri)) : fault;
  }

  private static String faultOfAnswers(URI uri) {
    if (uri.getRawFragment() != null) {
      return "must have no fragment";
    }
    return parameters(uri).stream().anyMatch(OWN_PARAMETERS::contains)
        ? "has a parameter that the protocol appends itself"
        : "";
  }

  private static Set<String> parameters(URI uri) {
    String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
    return Stream.of(query.split("&", -1))
        .map(parameter -> parameter.split("=", 2)[0])
        .collect(Collectors.toSet());
  }
}
