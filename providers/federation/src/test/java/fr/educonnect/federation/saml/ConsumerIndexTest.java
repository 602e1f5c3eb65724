package fr.educonnect.federation.saml;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.dom.saml.v2.protocol.AuthnRequestType;

/** Which address the number of a request stands for. */
class ConsumerIndexTest {
  private static final String CONSUMERS =
      "2=https://ent.example/acs 1=https://lyon.example/acs?a=3=b 13=https://brest.example/acs";

  private AuthnRequestType request;

  @BeforeEach
  void aRequest() throws DatatypeConfigurationException {
    request =
        new AuthnRequestType(
            "_1", DatatypeFactory.newInstance().newXMLGregorianCalendar("2026-01-01T00:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource({
    "1, https://lyon.example/acs?a=3=b",
    "2, https://ent.example/acs",
    "13, https://brest.example/acs"
  })
  void theAddressIsTheOneOfTheIndex(int index, URI address) {
    request.setAssertionConsumerServiceIndex(index);
    assertThat(ConsumerIndex.resolve(request, CONSUMERS)).isTrue();
    assertThat(request.getAssertionConsumerServiceURL()).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, -1, 65535})
  void anotherIndexStandsForNothing(int index) {
    request.setAssertionConsumerServiceIndex(index);
    assertThat(ConsumerIndex.resolve(request, CONSUMERS)).isFalse();
    assertThat(request.getAssertionConsumerServiceURL()).isNull();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void whereNothingIsNumberedTheDefaultHolds(String consumers) {
    request.setAssertionConsumerServiceIndex(1);
    assertThat(ConsumerIndex.resolve(request, consumers)).isTrue();
    assertThat(request.getAssertionConsumerServiceURL()).isNull();
  }

  @Test
  void theAddressThatARequestHasItselfStays() {
    URI own = URI.create("https://ent.example/own");
    request.setAssertionConsumerServiceURL(own);
    request.setAssertionConsumerServiceIndex(1);
    assertThat(ConsumerIndex.resolve(request, CONSUMERS)).isTrue();
    assertThat(request.getAssertionConsumerServiceURL()).isEqualTo(own);
  }

  @Test
  void withoutAnIndexTheDefaultHolds() {
    assertThat(ConsumerIndex.resolve(request, CONSUMERS)).isTrue();
    assertThat(request.getAssertionConsumerServiceURL()).isNull();
  }
}
