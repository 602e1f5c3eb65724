package fr.educonnect.familypages.integrators;

import fr.educonnect.domain.federation.Attribute;
import fr.educonnect.domain.federation.Policy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Policies as the page shows them. */
final class Policies {

  private final String logoutUrl;

  /**
   * @param logoutUrl the value of FrEduUrlRetour
   */
  Policies(String logoutUrl) {
    this.logoutUrl = logoutUrl;
  }

  /**
   * @param protocol of the client scope that gives it: {@code saml}, or {@code openid-connect}
   */
  Map<String, Object> model(Policy policy, String protocol) {
    boolean overSaml = "saml".equals(protocol);
    List<Map<String, Object>> attributes =
        Stream.concat(
                policy.everybody().stream().map(one -> model(one, overSaml, false)),
                policy.students().stream().map(one -> model(one, overSaml, true)))
            .toList();
    return Map.of("scope", policy.scope(), "attributes", attributes);
  }

  private Map<String, Object> model(Attribute attribute, boolean overSaml, boolean ofStudents) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("name", overSaml ? attribute.friendlyName() : attribute.claim());
    if (overSaml) {
      attribute.oid().ifPresent(oid -> model.put("oid", oid));
    }
    model.put("sample", attribute == Attribute.LOGOUT_URL ? logoutUrl : Samples.of(attribute));
    model.put("ofStudents", ofStudents);
    model.put("several", overSaml ? attribute.isMultiValued() : attribute.isArray());
    return model;
  }
}
