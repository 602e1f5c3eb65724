package fr.educonnect.realmconfig.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.MissingNode;
import fr.educonnect.realmconfig.files.ClientDefinition;
import fr.educonnect.realmconfig.files.Place;
import fr.educonnect.realmconfig.metadata.SamlMetadata;
import fr.educonnect.realmconfig.metadata.SamlMetadata.Consumer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is made of a service's metadata. */
class SamlEndpointsTest {
  private static final Place PLACE = new Place("services/new.yaml", "service/saml");
  private static final Consumer CONSUMER = new Consumer("", "https://new.example/acs");
  private static final String OLDER = "http://www.w3.org/2001/04/xmlenc#";
  private static final String NEWER = "http://www.w3.org/2009/xmlenc11#";

  @ParameterizedTest
  @CsvSource({
    "'', 2001/04/xmlenc#aes256-cbc",
    "rsa-oaep-mgf1p tripledes-cbc, 2001/04/xmlenc#aes256-cbc",
    "aes128-cbc, 2001/04/xmlenc#aes128-cbc",
    "aes128-cbc aes256-cbc, 2001/04/xmlenc#aes256-cbc",
    "aes128-gcm, 2009/xmlenc11#aes128-gcm",
    "aes128-gcm aes256-gcm, 2009/xmlenc11#aes256-gcm",
    "aes256-cbc aes128-cbc aes128-gcm rsa-oaep-mgf1p, 2009/xmlenc11#aes128-gcm",
  })
  void theBestCipherThatTheServiceReadsIsTaken(String listed, String taken) {
    List<String> methods =
        List.of(listed.split(" ")).stream()
            .map(name -> (name.endsWith("gcm") ? NEWER : OLDER) + name)
            .toList();
    ClientDefinition client = client(List.of(CONSUMER), methods);
    assertThat(client.attribute("saml.encrypt")).isEqualTo("true");
    assertThat(client.attribute("saml.encryption.algorithm"))
        .isEqualTo("http://www.w3.org/" + taken);
    assertThat(client.attribute("saml.encryption.keyAlgorithm"))
        .isEqualTo(OLDER + "rsa-oaep-mgf1p");
  }

  @Test
  void consumersAreKeptByTheirIndex() {
    Consumer first = new Consumer("3", "https://lyon.example/acs");
    Consumer second = new Consumer("0", "https://paris.example/acs");
    ClientDefinition client = client(List.of(first, CONSUMER, second), List.of());
    assertThat(client.attribute("educonnect.consumers"))
        .isEqualTo("3=https://lyon.example/acs 0=https://paris.example/acs");
    assertThat(client.attribute("saml_assertion_consumer_url_post")).isEqualTo(first.address());
    assertThat(client.tree().path("redirectUris"))
        .extracting(uri -> uri.asText())
        .containsExactly(first.address(), CONSUMER.address(), second.address());
  }

  @Test
  void whereNoConsumerHasAnIndexThatIsSaidToo() {
    ClientDefinition client = client(List.of(CONSUMER), List.of());
    assertThat(client.tree().path("attributes").path("educonnect.consumers").asText("missing"))
        .isEmpty();
  }

  private static ClientDefinition client(List<Consumer> consumers, List<String> methods) {
    ClientDraft draft = new ClientDraft();
    new SamlEndpoints(new Part(MissingNode.getInstance(), PLACE), draft)
        .published(
            new SamlMetadata(
                "urn:new",
                Optional.empty(),
                Optional.empty(),
                consumers,
                new SamlMetadata.Logout(Optional.empty(), Optional.empty()),
                new SamlMetadata.Keys(List.of(), List.of("certificate"), methods),
                false),
            PLACE);
    return draft.client(PLACE);
  }
}
