package fr.educonnect.realmconfig.service;

import fr.educonnect.realmconfig.files.Place;
import fr.educonnect.realmconfig.metadata.SamlMetadata;
import fr.educonnect.realmconfig.metadata.SamlMetadata.Consumer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who a SAML service is, where answers go, and its certificates: stated, or from its metadata. */
final class SamlEndpoints {
  static final String SIGNING = "saml.signing.certificate";
  static final String ENCRYPTION = "saml.encryption.certificate";

  /** All that requests may be signed with. */
  static final String SIGNING_ALL = "educonnect.signing.certificates";

  /** Where a request may have its answer sent by number: index=address, with spaces. */
  static final String CONSUMERS = "educonnect.consumers";

  private static final String LOGOUT = "saml_single_logout_service_url_";
  private static final String GCM = "http://www.w3.org/2009/xmlenc11#";
  private static final String CBC = "http://www.w3.org/2001/04/xmlenc#";

  /** Of a service that does not say: every reader of XML Encryption has it. */
  private static final String UNSAID = CBC + "aes256-cbc";

  /**
   * In our order of preference: those that notice a change of the ciphertext first. What strict
   * readers refuse is elements of xmlenc11 (MGF); the name of an algorithm is none.
   */
  private static final List<String> CIPHERS =
      List.of(GCM + "aes256-gcm", GCM + "aes128-gcm", CBC + "aes256-cbc", CBC + "aes128-cbc");

  private final Part saml;
  private final ClientDraft draft;

  SamlEndpoints(Part saml, ClientDraft draft) {
    this.saml = saml;
    this.draft = draft;
  }

  /** From the file alone. */
  void stated(List<String> signing, List<String> encryption) {
    Part consumer = saml.at("consumer");
    draft.field("clientId", saml.at("entityId"));
    consumers(List.of(new Consumer("", consumer.text())), consumer.place());
    logout("redirect", Optional.empty(), saml.place());
    logout("post", Optional.empty(), saml.place());
    Part certificates = saml.at("certificates");
    signing(signing, certificates.at("signing").place());
    encryption(encryption, List.of(), certificates.at("encryption").place());
    signedRequests(false, saml.place());
  }

  /** From the metadata, but for what the file says otherwise. */
  void published(SamlMetadata metadata, Place place) {
    draft.field("clientId", metadata.entityId(), place);
    consumers(metadata.consumers(), place);
    logout("redirect", metadata.logout().redirect(), place);
    logout("post", metadata.logout().post(), place);
    signing(metadata.keys().signing(), place);
    encryption(metadata.keys().encryption(), metadata.keys().encryptionMethods(), place);
    signedRequests(metadata.signsRequests(), place);
  }

  private void consumers(List<Consumer> consumers, Place place) {
    List<String> addresses = consumers.stream().map(Consumer::address).distinct().toList();
    draft.field("redirectUris", addresses, place);
    draft.attribute("saml_assertion_consumer_url_post", addresses.get(0), place);
    String numbered =
        consumers.stream()
            .filter(each -> !each.index().isEmpty())
            .map(each -> each.index() + "=" + each.address())
            .collect(Collectors.joining(" "));
    draft.attribute(CONSUMERS, numbered, place);
  }

  // Said also when there is none, so that one that is taken away goes from the server.
  private void logout(String binding, Optional<String> published, Place place) {
    Part stated = saml.at("logout").at(binding);
    draft.attribute(
        LOGOUT + binding,
        stated.isPresent() ? stated.text() : published.orElse(""),
        stated.isPresent() ? stated.place() : place);
  }

  // Keycloak has room for one, and checks with it what services answer to it.
  private void signing(List<String> certificates, Place place) {
    draft.attribute(SIGNING, KeyChoice.newest(certificates), place);
    draft.attribute(SIGNING_ALL, String.join(",", certificates), place);
  }

  private void encryption(List<String> certificates, List<String> methods, Place place) {
    String certificate = KeyChoice.newest(certificates);
    boolean encrypts = saml.at("encrypt").isTrue(!certificate.isEmpty());
    draft.attribute("saml.encrypt", Boolean.toString(encrypts), saml.at("encrypt").place());
    draft.attribute(ENCRYPTION, certificate, place);
    if (encrypts) {
      String cipher = CIPHERS.stream().filter(methods::contains).findFirst().orElse(UNSAID);
      draft.attribute("saml.encryption.algorithm", cipher, place);
      draft.attribute(
          "saml.encryption.keyAlgorithm", "http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p", place);
      draft.attribute(
          "saml.encryption.digestMethod", "http://www.w3.org/2000/09/xmldsig#sha1", place);
    }
  }

  private void signedRequests(boolean published, Place place) {
    Part stated = saml.at("requestsSigned");
    draft.attribute(
        "saml.client.signature",
        Boolean.toString(stated.isTrue(published)),
        stated.isPresent() ? stated.place() : place);
  }
}
