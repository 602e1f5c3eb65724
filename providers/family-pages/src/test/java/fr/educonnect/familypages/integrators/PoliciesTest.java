package fr.educonnect.familypages.integrators;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.domain.federation.Attribute;
import fr.educonnect.domain.federation.Policy;
import fr.educonnect.domain.federation.RefId;
import fr.educonnect.domain.identifier.Uai;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class PoliciesTest {
  private static final String LOGOUT = "https://educonnect.example/idp/profile/Logout";

  private final Policies policies = new Policies(LOGOUT);

  @ParameterizedTest
  @EnumSource(value = Attribute.class, mode = Mode.EXCLUDE, names = "LOGOUT_URL")
  void everyAttributeHasASample(Attribute attribute) {
    assertThat(Samples.of(attribute)).isNotBlank();
  }

  @Test
  void samplesAreWhatServicesCanRead() {
    assertThat(RefId.parse(Samples.of(Attribute.REF_ID))).hasSize(1);
    assertThat(Uai.parse(Samples.of(Attribute.SCHOOL))).isPresent();
    assertThat(Samples.of(Attribute.ID)).matches("[0-9a-f]{96}");
    assertThat(Samples.of(Attribute.INE_HASH)).matches("[0-9a-f]{32}");
  }

  @Test
  void eachProtocolHasItsOwnNames() {
    assertThat(one("fredu-service", "saml", "sn"))
        .containsEntry("oid", "urn:oid:2.5.4.4")
        .containsEntry("several", false);
    assertThat(one("profile", "openid-connect", "family_name")).doesNotContainKey("oid");
    assertThat(one("ect.scope.cnx", "openid-connect", "FrEduCtPersonAffiliation"))
        .containsEntry("several", true);
    assertThat(one("fredu-service", "saml", "FrEduCtPersonAffiliation"))
        .containsEntry("several", false);
    assertThat(one("fredu-ent", "saml", "FrEduUrlRetour")).containsEntry("sample", LOGOUT);
    assertThat(one("fredu-service", "saml", "FrEduCtEleveUAI")).containsEntry("ofStudents", true);
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> one(String scope, String protocol, String name) {
    Map<String, Object> model = policies.model(Policy.of(scope).orElseThrow(), protocol);
    return ((List<Map<String, Object>>) model.get("attributes"))
        .stream().filter(each -> each.get("name").equals(name)).findFirst().orElseThrow();
  }
}
