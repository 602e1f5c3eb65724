package fr.educonnect.realmconfig;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.educonnect.realmconfig.files.Configuration;
import fr.educonnect.realmconfig.files.ConfigurationFolder;
import fr.educonnect.realmconfig.files.Problems;
import fr.educonnect.realmconfig.files.YamlReader;
import fr.educonnect.realmconfig.service.MetadataCopies;
import fr.educonnect.realmconfig.settings.SettingValues;
import fr.educonnect.realmconfig.settings.SettingsFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a service's file is made into, and what is said of one that is wrong. */
class ServiceFileTest {
  private static final String METADATA =
      """
      <EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="urn:trial">
        <SPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
          <AssertionConsumerService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST"
              Location="https://new.example/acs" index="0"/>
        </SPSSODescriptor>
      </EntityDescriptor>
      """;

  private static final String SAML =
      """
      realm: trial
      service:
        name: Trial
        contacts: {technical: [sso@new.example], functional: [a@new.example, b@new.example]}
        policy: basic
        saml:
          metadata: new.xml
      """;

  private static final String OIDC =
      """
      realm: trial
      service:
        name: Trial
        contacts: {technical: [sso@new.example]}
        oidc:
          clientId: new
          redirectUris:
            - https://new.example/callback
          authentication: none
      """;

  private static final String FULL_SAML =
      """
      realm: trial
      service:
        name: Trial
        description: For trials
        enabled: false
        address: https://new.example/
        contacts: {technical: [sso@new.example], functional: [a@new.example, b@new.example]}
        policy: fredu-ent
        additions:
          - {attribute: FrEduCtEleveINE, reason: "Code de l’éducation, art. X"}
          - {attribute: FrEduOrigAuth, reason: "Code de l’éducation, art. Y"}
        pairwiseKey: "2"
        sector: canteen
        degree: 2D
        access: {degrees: [2D], profiles: [STUDENT, GUARDIAN], academies: ["01", "70"], uais: [0751234B], error: protocol}
        portal: {title: {fr: Essai, en: Trial}, icon: workspace, profiles: [STUDENT], degrees: [2D], schoolsChoose: "ON", uais: [0751234B]}
        ent:
          academies: ["01"]
          uais: [0931111D]
          schools: {0751234B: {address: "https://new.example/hugo", slug: college-hugo}}
        older: {identityProvider: aten-paris, address: "https://new.example/aten"}
        saml:
          metadata: new.xml
          nameId: transient
          sign: [assertion]
          signature: {algorithm: rsa-sha512}
          logout: {redirect: "https://new.example/slo"}
          urlName: trial
          oids: {FrEduCtRefId: "urn:oid:1.2.3"}
      client:
        notBefore: 1
        attributes: {saml.onetimeuse.condition: "true"}
      """;

  @TempDir private Path root;
  private TrialFolder folder;

  @BeforeEach
  void soundFolder() {
    folder = new TrialFolder(root).write("services/new.xml", METADATA);
  }

  @Test
  void everythingThatASamlServiceCanSayReachesItsClient() throws JsonProcessingException {
    assertThat(client(FULL_SAML))
        .isEqualTo(
            json(
                """
                {"enabled": false, "name": "Trial", "description": "For trials",
                 "baseUrl": "https://new.example/", "protocol": "saml", "clientId": "urn:trial",
                 "defaultClientScopes": ["fredu-ent"], "redirectUris": ["https://new.example/acs"],
                 "notBefore": 1,
                 "attributes": {
                  "educonnect.contacts.technical": "sso@new.example",
                  "educonnect.contacts.functional": "a@new.example,b@new.example",
                  "educonnect.pairwise.key": "2",
                  "educonnect.ine.sector": "canteen",
                  "educonnect.degree": "2D",
                  "educonnect.access.degrees": "2D",
                  "educonnect.access.profiles": "STUDENT,GUARDIAN",
                  "educonnect.access.academies": "01,70",
                  "educonnect.access.uais": "0751234B",
                  "educonnect.access.error": "protocol",
                  "educonnect.addition.FrEduCtEleveINE": "Code de l’éducation, art. X",
                  "educonnect.addition.FrEduOrigAuth": "Code de l’éducation, art. Y",
                  "educonnect.additions": "FrEduCtEleveINE,FrEduOrigAuth",
                  "portal.title": "Essai", "portal.title.en": "Trial", "portal.icon": "workspace",
                  "portal.profiles": "STUDENT", "portal.degrees": "2D",
                  "portal.uais": "0751234B", "portal.optional": "ON",
                  "educonnect.ent.academies": "01", "educonnect.ent.uais": "0931111D",
                  "educonnect.ent.school.0751234B": "https://new.example/hugo",
                  "educonnect.ent.slug.college-hugo": "0751234B",
                  "educonnect.older.address": "https://new.example/aten",
                  "educonnect.older.identityProvider": "aten-paris",
                  "saml_assertion_consumer_url_post": "https://new.example/acs",
                  "educonnect.consumers": "0=https://new.example/acs",
                  "saml_single_logout_service_url_redirect": "https://new.example/slo",
                  "saml_single_logout_service_url_post": "",
                  "saml.signing.certificate": "", "educonnect.signing.certificates": "",
                  "saml.encrypt": "false", "saml.encryption.certificate": "",
                  "saml.client.signature": "false",
                  "saml_name_id_format": "transient",
                  "saml.server.signature": "false", "saml.assertion.signature": "true",
                  "saml.signature.algorithm": "RSA_SHA512",
                  "saml_idp_initiated_sso_url_name": "trial",
                  "educonnect.oid.FrEduCtRefId": "urn:oid:1.2.3",
                  "saml.onetimeuse.condition": "true"}}
                """));
  }

  @Test
  void everythingThatAnOpenIdConnectServiceCanSayReachesItsClient() throws JsonProcessingException {
    String file =
        """
        realm: trial
        service:
          name: Trial
          contacts: {technical: [sso@new.example]}
          oidc:
            clientId: urn:new
            redirectUris: ["https://new.example/callback"]
            postLogoutRedirectUris: ["https://new.example/", "https://new.example/bye"]
            authentication: key
            jwksUrl: https://new.example/keys
            pkce: required
            scopes: [profile, ect.scope.cnx]
            ownScope: trial
            logout: {backChannel: "https://new.example/back"}
        """;
    assertThat(client(file))
        .isEqualTo(
            json(
                """
                {"enabled": true, "name": "Trial", "protocol": "openid-connect",
                 "clientId": "urn:new", "redirectUris": ["https://new.example/callback"],
                 "publicClient": false, "clientAuthenticatorType": "client-jwt",
                 "frontchannelLogout": false,
                 "defaultClientScopes": ["basic", "profile", "ect.scope.cnx"],
                 "optionalClientScopes": ["ect.scope.trial"],
                 "attributes": {
                  "educonnect.contacts.technical": "sso@new.example",
                  "educonnect.pairwise.key": "1",
                  "use.jwks.url": "true", "jwks.url": "https://new.example/keys",
                  "pkce.code.challenge.method": "S256",
                  "post.logout.redirect.uris": "https://new.example/##https://new.example/bye",
                  "backchannel.logout.url": "https://new.example/back",
                  "backchannel.logout.session.required": "true"}}
                """));
  }

  @Test
  void anEncryptedServiceGetsNothingThatStrictReadersRefuse() throws JsonProcessingException {
    String file =
        SAML.replace(
            "metadata: new.xml",
            "{entityId: \"urn:trial\", consumer: \"https://new.example/acs\", certificates: {encryption: "
                + Certificates.ENDED
                + "}}");
    JsonNode attributes =
        client(file.replace("policy: basic", "policy: supann").replace("saml:\n    {", "saml: {"))
            .path("attributes");
    assertThat(attributes.path("saml.encrypt").asText()).isEqualTo("true");
    assertThat(attributes.path("saml.encryption.algorithm").asText())
        .isEqualTo("http://www.w3.org/2001/04/xmlenc#aes256-cbc");
    assertThat(attributes.path("saml.encryption.keyAlgorithm").asText())
        .isEqualTo("http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p");
  }

  /** One change of a sound file, and what is said of it. */
  record Wrong(String file, String change, String said) {
    @Override
    public String toString() {
      return change;
    }
  }

  @ParameterizedTest
  @MethodSource({"everyProblemNamesFileLineAndField", "addresses", "wrongAdditions"})
  void everyProblemNamesFileLineAndField(Wrong wrong) {
    String[] change = wrong.change().split(" -> ", 2);
    folder.write(
        "realms/trial/scopes.yaml",
        "clientScopes: [{name: basic}, {name: fredu-ent}, {name: ect.scope.ine}]\n");
    assertThat(wrong.file()).contains(change[0]);
    folder.write("services/new.yaml", wrong.file().replace(change[0], change[1]));
    assertThat(folder.check()).isEqualTo(3);
    assertThat(folder.said().lines())
        .anySatisfy(
            line -> assertThat(line).startsWith("services/new.yaml:").contains(wrong.said()));
  }

  static List<Wrong> everyProblemNamesFileLineAndField() {
    String saml = SAML.replace("policy: basic", "policy: fredu-ent");
    return List.of(
        new Wrong(SAML, "policy: basic -> policy: all", ":5: service/policy: "),
        new Wrong(SAML, "policy: basic -> polici: fredu-ent", ":5: service/polici: "),
        new Wrong(SAML, "  policy: basic\n -> ", "[bad-policy]"),
        new Wrong(saml, "new.xml -> none.xml", ":7: service/saml/metadata: services/none.xml"),
        new Wrong(saml, "new.xml -> ../../new.xml", ":7: service/saml/metadata: "),
        new Wrong(saml, "new.xml -> new.xml\n    entityId: other", ":8: service/saml/entityId: "),
        new Wrong(
            saml, "new.xml -> {file: new.xml, url: \"https://new.example/\"}", "'certificates'"),
        new Wrong(
            saml,
            "new.xml -> {file: new.xml, certificates: [bm90aGluZw==]}",
            ":7: service/saml/metadata/certificates/0: "),
        new Wrong(
            saml,
            "new.xml -> new.xml\n    signature: {algorithm: rsa-sha1}",
            ":8: service/saml/signature/algorithm: SHA-1"),
        new Wrong(
            saml,
            "saml:\n -> access: {academies: [\"26\"]}\n  saml:\n",
            ":6: service/access/academies/0: "),
        new Wrong(
            saml, "saml:\n -> access: {uais: [075123]}\n  saml:\n", ":6: service/access/uais/0: "),
        new Wrong(OIDC, "/callback -> /*", ":8: service/oidc/redirectUris/0: "),
        new Wrong(OIDC, "/callback -> /callback?code=1", ":8: service/oidc/redirectUris/0: "),
        new Wrong(OIDC, "https: -> http:", ":8: service/oidc/redirectUris/0: "),
        new Wrong(OIDC, ": none -> : secret", "service/oidc/secret"),
        new Wrong(OIDC, ": none -> : none\n    scopes: [ect.scope.ine]", "[no-reason]"),
        new Wrong(OIDC, ": none -> : none\n    ownScope: ent", ":10: service/oidc/ownScope: "),
        new Wrong(
            saml,
            "metadata: new.xml -> entityId: a\n    consumer: https://new.example/acs\n"
                + "    certificates: {signing: [bm90aGluZw==, "
                + Certificates.SHORT
                + "]}",
            ":9: service/saml/certificates/signing: the certificate cannot be used"),
        new Wrong(OIDC, ": none -> : none\n    scopes: [email]", ":10: service/oidc/scopes/0: "));
  }

  static List<Wrong> addresses() {
    String saml = SAML.replace("policy: basic", "policy: fredu-ent");
    return List.of(
        new Wrong(
            saml,
            "metadata: new.xml -> entityId: mon service\n    consumer: https://new.example/acs",
            ":7: service/saml/entityId: the entityID 'mon service' is no URI"),
        new Wrong(
            saml,
            "saml:\n -> address: \"https://new.example/{site}/\"\n  saml:\n",
            ":6: service/address: https://new.example/{site}/ is not an address: write it"),
        new Wrong(
            saml,
            "saml:\n -> older: {address: \"http://new.example/\"}\n  saml:\n",
            ":6: service/older/address: http://new.example/ must be https"),
        new Wrong(
            saml,
            "saml:\n -> ent: {schools: {0751234B: {address: \"https://new.example/|\"}}}\n  saml:\n",
            ":6: service/ent/schools/0751234B: https://new.example/| is not an address"));
  }

  static List<Wrong> wrongAdditions() {
    String saml = SAML.replace("policy: basic", "policy: fredu-ent");
    return List.of(
        new Wrong(
            saml,
            "saml:\n -> additions: [{attribute: FrEduNothing, reason: because we can}]\n  saml:\n",
            ":6: service/additions/0/attribute: "),
        new Wrong(
            saml,
            "saml:\n -> additions: [{attribute: FrEduCtEleveINE}]\n  saml:\n",
            ":6: service/additions/0/reason: "),
        new Wrong(
            OIDC,
            "  oidc:\n -> "
                + "  additions:\n"
                + "    - {attribute: FrEduCtRefId, reason: Code de l’éducation}\n"
                + "    - {attribute: FrEduVecteur, reason: Code de l’éducation}\n  oidc:\n",
            ":7: service/additions/1: FrEduVecteur cannot be told over OpenID Connect [no-claim]"));
  }

  @Test
  void aScopeOfTheServicesOwnNeedsNoOtherFile() {
    folder.write("realms/trial/scopes.yaml", "clientScopes: [{name: basic}]\n");
    folder.write("services/new.yaml", OIDC.replace(": none", ": none\n    ownScope: trial"));
    assertThat(folder.check()).describedAs(folder.said()).isZero();
    folder.write(
        "services/new.yaml", "realm: trial\nclient: {clientId: x, optionalClientScopes: [trial]}");
    assertThat(folder.check()).isEqualTo(3);
    assertThat(folder.said()).contains("[unknown-scope]");
  }

  @Test
  void allCertificatesOfAChangeOfKeyReachTheServer() throws JsonProcessingException {
    JsonNode attributes =
        client(
                SAML.replace("policy: basic", "policy: supann")
                    .replace(
                        "metadata: new.xml",
                        "{entityId: \"urn:trial\", consumer: \"https://new.example/acs\", certificates: {signing: ["
                            + Certificates.ENDED
                            + ", "
                            + Certificates.SHORT
                            + "]}}")
                    .replace("saml:\n    {", "saml: {"))
            .path("attributes");
    assertThat(attributes.path("saml.signing.certificate").asText()).isEqualTo(Certificates.SHORT);
    assertThat(attributes.path("educonnect.signing.certificates").asText())
        .isEqualTo(Certificates.ENDED + "," + Certificates.SHORT);
  }

  @Test
  void aLimitOfARawClientIsHeldToTheSameRules() {
    String client = "{clientId: x, attributes: {educonnect.access.%s}}";
    for (String limit : List.of("academies: \"26\"", "uais: 07512", "degree: 1D")) {
      folder.write("services/raw.yaml", "realm: trial\nclient: " + client.formatted(limit));
      assertThat(folder.check()).isEqualTo(3);
    }
    assertThat(folder.said()).contains("services/raw.yaml:2: client/attributes/educonnect.access");
  }

  @Test
  void whatIsOnlyUnusualIsToldAndStopsNothing() {
    folder.write(
        "services/raw.yaml",
        "realm: trial\nclient: {clientId: x, attributes: {educonnect.access.uais: 0750000A}}");
    assertThat(folder.check()).describedAs(folder.said()).isZero();
    assertThat(folder.said()).contains("warning: services/raw.yaml:2:").contains("[unusual-uai]");
  }

  /** The only new client, as the server would be told. */
  private JsonNode client(String file) {
    folder.write("services/new.yaml", file);
    Problems problems = new Problems();
    YamlReader reader = new YamlReader(root, problems);
    SettingValues values =
        new SettingValues(
            new SettingsFile(reader, problems).read(root.resolve("settings.yaml")),
            reader.read(root.resolve("defaults/saml.yaml")),
            Map.of("NAME", "Trial"));
    folder.write("defaults/openid-connect.yaml", "enabled: true\ndefaultClientScopes: [basic]\n");
    Configuration configuration =
        new ConfigurationFolder(root, "production", new MetadataCopies(root), problems)
            .read(values);
    assertThat(problems.list()).isEmpty();
    return configuration.realms().get(0).clients().stream()
        .filter(client -> client.place().file().equals("services/new.yaml"))
        .findFirst()
        .orElseThrow()
        .tree();
  }

  private static JsonNode json(String text) throws JsonProcessingException {
    return new ObjectMapper().readTree(text);
  }
}
