package fr.educonnect.realmconfig.check;

import com.fasterxml.jackson.databind.JsonNode;
import fr.educonnect.realmconfig.files.ClientDefinition;
import fr.educonnect.realmconfig.files.Problems;
import fr.educonnect.realmconfig.files.RealmDefinition;
import java.net.URI;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Addresses that a browser is sent back to are complete: absolute, without wildcard or fragment
 * (RFC 9700, section 2.1), encrypted unless on this machine, and without the parameters that the
 * protocol itself appends (Keycloak refuses them since 26.7.3).
 */
final class RedirectUris implements Rule {
  private static final Set<String> OWN_PARAMETERS = Set.of("state", "code", "session_state");
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

  @Override
  public void check(RealmDefinition realm, Problems problems) {
    for (ClientDefinition client : realm.clients()) {
      uris(client.tree())
          .forEach(
              uri -> {
                String fault = fault(uri);
                if (!fault.isEmpty()) {
                  problems.add("bad-redirect-uri", client.file(), uri + " " + fault);
                }
              });
    }
  }

  private static Stream<String> uris(JsonNode client) {
    Stream.Builder<String> uris = Stream.builder();
    client.path("redirectUris").forEach(uri -> uris.add(uri.asText()));
    String afterLogout = client.path("attributes").path("post.logout.redirect.uris").asText();
    Stream.of(afterLogout.split("##", -1)).filter(uri -> !uri.isEmpty()).forEach(uris::add);
    return uris.build();
  }

  private static String fault(String uri) {
    if (uri.contains("*") || uri.equals("+") || uri.equals("-")) {
      return "is not one complete address";
    }
    URI parsed;
    try {
      parsed = URI.create(uri);
    } catch (IllegalArgumentException e) {
      return "is not an address";
    }
    return parsedFault(parsed);
  }

  private static String parsedFault(URI uri) {
    if (uri.getHost() == null || uri.getRawFragment() != null || uri.getRawUserInfo() != null) {
      return "must have a host, no fragment and no user";
    }
    boolean local = "http".equals(uri.getScheme()) && LOOPBACK.contains(uri.getHost());
    if (!local && !"https".equals(uri.getScheme())) {
      return "must be https";
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
