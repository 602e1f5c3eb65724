package fr.educonnect.realmconfig.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What is read of services' metadata, and what is refused. */
class MetadataReaderTest {
  private static final String SOUND =
      """
      <md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata"
          xmlns:ds="http://www.w3.org/2000/09/xmldsig#"
          ID="_root" entityID="urn:fi:ent:trial:1.0" validUntil="2126-01-01T00:00:00Z" cacheDuration="PT6H">
        <md:SPSSODescriptor AuthnRequestsSigned="true"
            protocolSupportEnumeration="urn:oasis:names:tc:SAML:1.1:protocol urn:oasis:names:tc:SAML:2.0:protocol">
          <md:KeyDescriptor use="signing"><ds:KeyInfo><ds:X509Data>
            <ds:X509Certificate>b2xk
            </ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>
          <md:KeyDescriptor use="signing"><ds:KeyInfo><ds:X509Data>
            <ds:X509Certificate>bmV3</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>
          <md:KeyDescriptor use="encryption"><ds:KeyInfo><ds:X509Data>
            <ds:X509Certificate>Y3J5cHQ=</ds:X509Certificate></ds:X509Data></ds:KeyInfo>
            <md:EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/></md:KeyDescriptor>
          <md:SingleLogoutService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect"
              Location="https://ent.example/slo"/>
          <md:AssertionConsumerService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Artifact"
              Location="https://ent.example/artifact" index="0"/>
          <md:AssertionConsumerService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST"
              Location="https://ent.example/other" index="1"/>
          <md:AssertionConsumerService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST"
              Location="https://ent.example/acs" index="2" isDefault="true"/>
        </md:SPSSODescriptor>
      </md:EntityDescriptor>
      """;

  @TempDir private static Path folder;
  private static Signer signer;
  private static Signer stranger;

  @BeforeAll
  static void signers() throws Exception {
    signer = Signer.make(folder, "signer");
    stranger = Signer.make(folder, "stranger");
  }

  @Test
  void everythingThatConcernsUsIsRead() throws Exception {
    assertThat(read(SOUND))
        .isEqualTo(
            new SamlMetadata(
                "urn:fi:ent:trial:1.0",
                Optional.of(Instant.parse("2126-01-01T00:00:00Z")),
                Optional.of("PT6H"),
                List.of(
                    new SamlMetadata.Consumer("2", "https://ent.example/acs"),
                    new SamlMetadata.Consumer("1", "https://ent.example/other")),
                new SamlMetadata.Logout(Optional.of("https://ent.example/slo"), Optional.empty()),
                new SamlMetadata.Keys(
                    List.of("b2xk", "bmV3"),
                    List.of("Y3J5cHQ="),
                    List.of("http://www.w3.org/2001/04/xmlenc#aes128-cbc")),
                true));
  }

  @Test
  void withoutADefaultItIsTheFirstConsumerThatDoesNotDenyIt() throws Exception {
    String none = SOUND.replace("index=\"1\"", "index=\"1\" isDefault=\"false\"");
    assertThat(read(none.replace(" isDefault=\"true\"", "")).consumers())
        .extracting(SamlMetadata.Consumer::index)
        .containsExactly("2", "1");
    assertThat(read(SOUND.replace(" isDefault=\"true\"", "")).consumers())
        .extracting(SamlMetadata.Consumer::index)
        .containsExactly("1", "2");
  }

  @Test
  void anIndexIsANumberOrNothing() throws Exception {
    assertThat(read(SOUND.replace("index=\"2\"", "index=\" 02 \"")).consumers().get(0).index())
        .isEqualTo("2");
    assertThat(read(SOUND.replace("index=\"2\"", "index=\"two\"")).consumers().get(0).index())
        .isEmpty();
    assertThat(read(SOUND.replace("index=\"2\"", "")).consumers().get(0).index()).isEmpty();
  }

  @Test
  void aTimeWithoutZoneIsUtc() throws Exception {
    assertThat(read(SOUND.replace("00:00:00Z", "00:00:00")).validUntil())
        .contains(Instant.parse("2126-01-01T00:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00:00:00Z\" -> 25:00\"",
        "2126 -> 2020",
        "PT6H -> six hours",
        "entityID= -> entityId=",
        "SAML:2.0:protocol -> SAML:3.0:protocol",
        "bindings:HTTP-POST -> bindings:PAOS",
        "</md:SPSSODescriptor> -> </md:SPSSODescriptor><md:SPSSODescriptor"
            + " protocolSupportEnumeration=\"urn:oasis:names:tc:SAML:2.0:protocol\"/>",
        "md:EntityDescriptor -> md:EntitiesDescriptor",
        "</md:SPSSODescriptor> -> ",
      })
  void whatCannotBeUsedIsRefused(String change) {
    String[] parts = change.split(" -> ", -1);
    refused(SOUND.replace(parts[0], parts[1]), List.of());
  }

  @Test
  void noEntityIsEverLookedUp() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret"), "urn:stolen");
    String type =
        "<!DOCTYPE md:EntityDescriptor [<!ENTITY stolen SYSTEM \"" + secret.toUri() + "\">]>";
    refused(type + SOUND.replace("urn:fi:ent:trial:1.0", "&stolen;"), List.of());
  }

  @Test
  void noEntityIsEverExpanded() {
    String type =
        "<!DOCTYPE a [<!ENTITY a \"x\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;\">]>";
    refused(type + SOUND.replace("urn:fi:ent:trial:1.0", "&c;"), List.of());
  }

  @Test
  void moreThanTheLimitIsNotEvenParsed() {
    String filling = "<!--" + "x".repeat(MetadataDocument.LARGEST) + "-->";
    assertThatExceptionOfType(MetadataException.class)
        .isThrownBy(() -> read(SOUND + filling))
        .withMessageContaining("longer than");
  }

  @Test
  void aGoodSignatureByAnyStatedCertificateCounts() throws Exception {
    byte[] signed = signer.sign(SOUND);
    List<X509Certificate> both = List.of(stranger.certificate(), signer.certificate());
    assertThat(MetadataReader.read(signed, both)).isEqualTo(read(SOUND));
  }

  @Test
  void withoutAGoodSignatureOverAllOfItNothingIsRead() throws Exception {
    List<X509Certificate> stated = List.of(signer.certificate());
    refused(SOUND, stated);
    refused(text(stranger.sign(SOUND)), stated);
    refused(text(signer.sign(SOUND)).replace("ent.example/acs", "evil.example/acs"), stated);
    refused(text(signer.sign(SOUND, "http://www.w3.org/2000/09/xmldsig#rsa-sha1")), stated);
  }

  @Test
  void aSignatureOverSomethingElseDoesNotCount() throws Exception {
    List<X509Certificate> stated = List.of(signer.certificate());
    // Good metadata, signed, inside the attacker's.
    Document signed = Signer.parse(text(signer.sign(SOUND)));
    Document evil =
        Signer.parse(SOUND.replace("ent.example", "evil.example").replace("_root", "_evil"));
    Element extensions =
        (Element)
            evil.getDocumentElement()
                .appendChild(
                    evil.createElementNS("urn:oasis:names:tc:SAML:2.0:metadata", "md:Extensions"));
    extensions.appendChild(evil.importNode(signed.getDocumentElement(), true));
    refused(text(Signer.bytes(evil)), stated);
    // The same with its signature moved to the attacker's root.
    Element inner = (Element) extensions.getFirstChild();
    Element signature = (Element) inner.getElementsByTagNameNS(Xml.SIGNATURE, "Signature").item(0);
    evil.getDocumentElement().insertBefore(signature, evil.getDocumentElement().getFirstChild());
    refused(text(Signer.bytes(evil)), stated);
    // And with the attacker's root under the same ID.
    evil.getDocumentElement().setAttribute("ID", "_root");
    refused(text(Signer.bytes(evil)), stated);
  }

  private static SamlMetadata read(String xml) throws MetadataException {
    return MetadataReader.read(xml.getBytes(StandardCharsets.UTF_8), List.of());
  }

  private static void refused(String xml, List<X509Certificate> signers) {
    assertThatExceptionOfType(MetadataException.class)
        .isThrownBy(() -> MetadataReader.read(xml.getBytes(StandardCharsets.UTF_8), signers));
  }

  private static String text(byte[] xml) {
    return new String(xml, StandardCharsets.UTF_8);
  }
}
