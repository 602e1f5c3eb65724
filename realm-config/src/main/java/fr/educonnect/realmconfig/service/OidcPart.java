package fr.educonnect.realmconfig.service;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.educonnect.realmconfig.files.Problems;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The part of a service's file about OpenID Connect. */
final class OidcPart {
  private static final String SCOPES = "defaultClientScopes";
  private static final String OWN_SCOPE = "ect.scope.";

  /** What stands for a policy over this protocol. */
  private static final Map<String, List<String>> POLICIES =
      Map.of(
          "fredu-service",
          List.of("profile", "ect.scope.cnx", "ect.scope.scolarite", "ect.scope.inehash"),
          "fredu-ent",
          List.of("profile", "ect.scope.cnx", "ect.scope.ent"));

  private final ObjectNode defaults;
  private final Problems problems;

  OidcPart(ObjectNode defaults, Problems problems) {
    this.defaults = defaults;
    this.problems = problems;
  }

  boolean add(Part service, ClientDraft draft) {
    Part oidc = service.at("oidc");
    draft.field("protocol", "openid-connect", oidc.place());
    draft.field("clientId", oidc.at("clientId"));
    draft.field("redirectUris", oidc.at("redirectUris"));
    authentication(oidc, draft);
    logout(oidc, draft);
    return scopes(service, oidc.at("scopes"), draft);
  }

  private static void authentication(Part oidc, ClientDraft draft) {
    Part way = oidc.at("authentication");
    boolean isPublic = way.text().equals("none");
    draft.field("publicClient", BooleanNode.valueOf(isPublic), way.place());
    draft.field(
        "clientAuthenticatorType",
        way.text().equals("key") ? "client-jwt" : "client-secret",
        way.place());
    draft.field("secret", oidc.at("secret"));
    Part jwks = oidc.at("jwksUrl");
    draft.attribute("jwks.url", jwks);
    if (jwks.isPresent()) {
      draft.attribute("use.jwks.url", "true", jwks.place());
    }
    Part pkce = oidc.at("pkce");
    boolean demanded = isPublic || pkce.text().equals("required");
    draft.attribute("pkce.code.challenge.method", demanded ? "S256" : "", pkce.place());
  }

  private static void logout(Part oidc, ClientDraft draft) {
    Part after = oidc.at("postLogoutRedirectUris");
    if (after.isPresent()) {
      draft.attribute("post.logout.redirect.uris", String.join("##", after.texts()), after.place());
    }
    Part back = oidc.at("logout").at("backChannel");
    draft.attribute("backchannel.logout.url", back);
    if (back.isPresent()) {
      draft.attribute("backchannel.logout.session.required", "true", back.place());
    }
    Part front = oidc.at("logout").at("frontChannel");
    draft.attribute("frontchannel.logout.url", front);
    draft.field("frontchannelLogout", BooleanNode.valueOf(front.isPresent()), front.place());
  }

  private boolean scopes(Part service, Part scopes, ClientDraft draft) {
    Part policy = service.at("policy");
    if (policy.isPresent() && (scopes.isPresent() || !POLICIES.containsKey(policy.text()))) {
      problems.add(
          "bad-policy",
          policy.place(),
          "over OpenID Connect either scopes, or fredu-service or fredu-ent as policy");
      return false;
    }
    Set<String> all = new LinkedHashSet<>();
    if (defaults != null) {
      defaults.path(SCOPES).forEach(scope -> all.add(scope.asText()));
    }
    all.addAll(scopes.texts());
    all.addAll(POLICIES.getOrDefault(policy.text(), List.of()));
    draft.field(SCOPES, List.copyOf(all), scopes.place());
    Part own = service.at("oidc").at("ownScope");
    if (own.isPresent()) {
      draft.field("optionalClientScopes", List.of(OWN_SCOPE + own.text()), own.place());
    }
    return true;
  }
}
