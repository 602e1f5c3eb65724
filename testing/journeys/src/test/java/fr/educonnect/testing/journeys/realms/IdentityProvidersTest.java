package fr.educonnect.testing.journeys.realms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.educonnect.testing.journeys.Lanes;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.stack.Stack;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What the command does to identity providers of a running server. */
@ExtendWith(StackExtension.class)
@ResourceLock(Lanes.REALMS)
class IdentityProvidersTest {
  private static final String FLOWS =
      """
      flows:
        - alias: closed
          steps: [{authenticator: deny-access-authenticator, requirement: REQUIRED}]
        - alias: first
          steps: [{authenticator: deny-access-authenticator, requirement: REQUIRED}]
        - alias: services
          provider: client-flow
          steps: [{authenticator: client-secret, requirement: ALTERNATIVE}]
      browserFlow: closed
      registrationFlow: closed
      directGrantFlow: closed
      resetCredentialsFlow: closed
      firstBrokerLoginFlow: closed
      dockerAuthenticationFlow: closed
      clientAuthenticationFlow: services
      """;

  private static final String OTHER_STEPS =
      FLOWS.replace(
          "first\n    steps: [{authenticator: deny-access-authenticator, requirement: REQUIRED}",
          "first\n    steps: [{authenticator: idp-create-user-if-unique, requirement: REQUIRED}");

  private static final String PROVIDER =
      """
      identityProviders:
        - alias: franceconnect
          providerId: franceconnect
          enabled: true
          firstBrokerLoginFlowAlias: first
          config: {environment: INTEGRATION, clientId: us, clientSecret: "${CODE}"}
          mappers:
            - name: origin
              identityProviderMapper: hardcoded-attribute-idp-mapper
              config: {syncMode: FORCE, attribute: origin, attribute.value: hub}
      """;

  private static final String PATH = "/identity-provider/instances/franceconnect";

  @TempDir private Path folder;
  private TrialRealm realm;

  @BeforeEach
  void realmWithAProvider(Stack stack) {
    realm =
        new TrialRealm(folder, stack)
            .environment(Map.of("CODE", "first-secret-value"))
            .write("realms/trial/realm.yaml", "enabled: true\nrequiredActions: []\n")
            .write("realms/trial/flows.yaml", FLOWS)
            .write("realms/trial/provider.yaml", PROVIDER);
    assertThat(realm.run("apply")).describedAs(realm::said).isZero();
  }

  @AfterEach
  void forget() {
    realm.close();
  }

  @Test
  void isMadeWithTheRealmAndThenLeftAlone() {
    assertThat(realm.run("plan")).describedAs(realm::said).isZero();
    assertThat(provider().path("firstBrokerLoginFlowAlias").asText()).isEqualTo("first");
  }

  @Test
  void isAddedToARealmAndPutRight() {
    realm.api().delete(PATH);
    assertThat(realm.run("apply")).isZero();
    assertThat(realm.said()).contains("+ trial: identity-provider franceconnect");
    ObjectNode changed = provider();
    ((ObjectNode) changed.path("config")).put("environment", "PRODUCTION");
    realm.api().put(PATH, changed);
    assertThat(realm.run("apply")).isZero();
    assertThat(realm.said())
        .contains("config.environment: PRODUCTION -> INTEGRATION")
        .doesNotContain("first-secret-value");
    assertThat(realm.run("plan")).describedAs(realm::said).isZero();
  }

  @Test
  void followsItsFlowWhenTheStepsChange() {
    realm.write("realms/trial/flows.yaml", OTHER_STEPS);
    assertThat(realm.run("apply")).describedAs(realm::said).isZero();
    assertThat(provider().path("firstBrokerLoginFlowAlias").asText()).isEqualTo("first");
    JsonNode steps = realm.api().get("/authentication/flows/first/executions");
    assertThat(steps).hasSize(1);
    assertThat(steps.get(0).path("providerId").asText()).isEqualTo("idp-create-user-if-unique");
    assertThat(realm.run("plan")).describedAs(realm::said).isZero();
  }

  @Test
  void isNeverRemoved() {
    realm.write(
        "realms/trial/provider.yaml", PROVIDER.replace("alias: franceconnect", "alias: another"));
    assertThat(realm.run("apply", "--prune=trial:identity-provider:franceconnect")).isZero();
    assertThat(provider()).isNotNull();
  }

  @Test
  void itsMappersArePutRightAndOthersReported() {
    ObjectNode mapper = (ObjectNode) realm.api().get(PATH + "/mappers").get(0);
    ((ObjectNode) mapper.path("config")).put("attribute.value", "elsewhere");
    realm.api().put(PATH + "/mappers/" + mapper.path("id").asText(), mapper);
    realm.api().create(PATH + "/mappers", mapper.deepCopy().put("name", "more").without("id"));

    assertThat(realm.run("apply")).isZero();
    assertThat(realm.said())
        .contains("config.attribute.value: elsewhere -> hub")
        .contains("identity-provider-mapper franceconnect/more");
    assertThat(realm.api().get(PATH + "/mappers")).hasSize(2);

    String other = "trial:identity-provider-mapper:franceconnect/more";
    assertThat(realm.run("apply", "--prune=" + other)).describedAs(realm::said).isZero();
    assertThat(realm.api().get(PATH + "/mappers")).hasSize(1);
    assertThat(realm.run("plan")).describedAs(realm::said).isZero();
  }

  private ObjectNode provider() {
    return (ObjectNode) realm.api().get(PATH);
  }
}
