package fr.educonnect.federation.saml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.TimeZone;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.saml.processing.core.saml.v2.util.XMLTimeUtil;
import org.w3c.dom.Document;

class RequestRulesTest {
  private static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");

  @ParameterizedTest
  @CsvSource({"0, true", "299, true", "301, false", "-900, true", "-901, false", "-86400, false"})
  void aRequestIsOfNow(long secondsFromNow, boolean timely) {
    Instant issued = NOW.plusSeconds(secondsFromNow);
    assertThat(RequestRules.isTimely(issued, null, NOW)).isEqualTo(timely);
  }

  @Test
  void aRequestWithoutTimeIsNot() {
    assertThat(RequestRules.isTimely(RequestRules.instant(null), null, NOW)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"1, true", "-299, true", "-300, false"})
  void aSignOutHasAnEnd(long secondsFromNow, boolean timely) {
    Instant end = NOW.plusSeconds(secondsFromNow);
    assertThat(RequestRules.isTimely(NOW, end, NOW)).isEqualTo(timely);
  }

  @ParameterizedTest
  @ResourceLock(Resources.TIME_ZONE)
  @ValueSource(
      strings = {
        "2026-09-01T08:00:00",
        "2026-09-01T08:00:00Z",
        "2026-09-01T10:00:00.000+02:00",
        "2026-08-31T22:00:00-10:00"
      })
  void aTimeWithoutZoneIsOfUtcWhereverTheServerIs(String text) {
    TimeZone here = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone("Indian/Reunion"));
    try {
      assertThat(RequestRules.instant(XMLTimeUtil.parse(text))).isEqualTo(NOW);
    } finally {
      TimeZone.setDefault(here);
    }
  }

  @Test
  void aSignatureOfTheWholeRequestCounts() throws Exception {
    assertThat(isWhole("<R ID='_1'>" + signature("#_1") + "<I/></R>")).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      value = {
        "without signature | <R ID='_1'/>",
        "of another element | <R ID='_1'>SIG(#_2)<R ID='_2'/></R>",
        "deeper down | <R ID='_1'><E><R ID='_2'>SIG(#_2)</R></E></R>",
        "deeper down, of the root | <R ID='_1'><E>SIG(#_1)</E></R>",
        "of two elements with one id | <R ID='_1'>SIG(#_1)<E ID='_1'/></R>",
        "of two elements with one id in other spellings | <R ID='_1'>SIG(#_1)<E Id='_1'/></R>",
        "of two elements with one xml:id | <R ID='_1'>SIG(#_1)<E xml:id='_1'/></R>",
        "two of them | <R ID='_1'>SIG(#_1)SIG(#_1)</R>",
        "of the document without a name | <R ID='_1'>SIG()</R>",
        "by an expression | <R ID='_1'>SIG(#xpointer(id('_1')))</R>",
        "of a root without id | <R>SIG(#)</R>"
      })
  void anyOtherSignatureDoesNot(String how, String text) throws Exception {
    String document = text.replaceAll("SIG\\(([^<]*?)\\)(?=<)", signature("$1"));
    assertThat(isWhole(document)).as(how).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256, true, true",
    "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512, true, true",
    "http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1, true, true",
    "http://www.w3.org/2000/09/xmldsig#rsa-sha1, false, true",
    "http://www.w3.org/2000/09/xmldsig#dsa-sha1, false, false",
    "http://www.w3.org/2000/09/xmldsig#hmac-sha1, false, false",
    "http://www.w3.org/2001/04/xmldsig-more#rsa-md5, false, false",
    ", false, false"
  })
  void anAlgorithmHasToHold(String algorithm, boolean fromAnybody, boolean fromAnOlderService) {
    assertThat(RequestRules.isStrong(algorithm, false)).isEqualTo(fromAnybody);
    assertThat(RequestRules.isStrong(algorithm, true)).isEqualTo(fromAnOlderService);
  }

  @Test
  void theAlgorithmIsTheSignatures() throws Exception {
    String method =
        "<d:SignatureMethod xmlns:d='http://www.w3.org/2000/09/xmldsig#' Algorithm='x'/>";
    assertThat(RequestRules.algorithm(parsed("<R>" + method + "</R>"))).isEqualTo("x");
    assertThat(RequestRules.algorithm(parsed("<R/>"))).isNull();
  }

  private static String signature(String uri) {
    return "<d:Signature xmlns:d='http://www.w3.org/2000/09/xmldsig#'><d:SignedInfo>"
        + "<d:Reference URI=\""
        + uri
        + "\"/></d:SignedInfo></d:Signature>";
  }

  private static boolean isWhole(String text) throws Exception {
    return RequestRules.isSignedAsAWhole(parsed(text));
  }

  private static Document parsed(String text) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
