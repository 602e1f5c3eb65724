package fr.educonnect.realmconfig.metadata;

import fr.educonnect.realmconfig.metadata.SamlMetadata.Consumer;
import fr.educonnect.realmconfig.metadata.SamlMetadata.Keys;
import fr.educonnect.realmconfig.metadata.SamlMetadata.Logout;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.xml.datatype.DatatypeFactory;
import org.w3c.dom.Element;

/** Reads metadata of one service. */
public final class MetadataReader {
  private static final String PROTOCOL = "urn:oasis:names:tc:SAML:2.0:protocol";
  private static final String BINDING = "urn:oasis:names:tc:SAML:2.0:bindings:";
  private static final String POST = BINDING + "HTTP-POST";
  private static final String REDIRECT = BINDING + "HTTP-Redirect";

  private MetadataReader() {}

  /**
   * @param signers one of which must have signed; empty to trust the file as it is
   */
  public static SamlMetadata read(byte[] xml, List<X509Certificate> signers)
      throws MetadataException {
    Element root = MetadataDocument.parse(xml);
    if (!signers.isEmpty()) {
      MetadataSignature.require(root, signers);
    }
    String entityId = entityId(root);
    Optional<Instant> validUntil = validUntil(root);
    if (validUntil.isPresent() && validUntil.get().isBefore(Instant.now())) {
      throw new MetadataException("not valid any more since " + validUntil.get());
    }
    Element service = service(root);
    return new SamlMetadata(
        entityId,
        validUntil,
        cacheDuration(root),
        consumers(service),
        logout(service),
        keys(service),
        Xml.attribute(service, "AuthnRequestsSigned").filter(MetadataReader::isTrue).isPresent());
  }

  /** Who the metadata is of, whatever else is wrong with it. */
  public static String entityId(byte[] xml) throws MetadataException {
    return entityId(MetadataDocument.parse(xml));
  }

  private static String entityId(Element root) throws MetadataException {
    return Xml.attribute(root, "entityID").orElseThrow(() -> new MetadataException("no entityID"));
  }

  private static Element service(Element root) throws MetadataException {
    List<Element> services =
        Xml.children(root, "SPSSODescriptor").stream()
            .filter(each -> each.getAttribute("protocolSupportEnumeration").contains(PROTOCOL))
            .toList();
    if (services.size() != 1) {
      throw new MetadataException(services.size() + " SPSSODescriptor of SAML 2.0 instead of one");
    }
    return services.get(0);
  }

  private static List<Consumer> consumers(Element service) throws MetadataException {
    List<Consumer> consumers =
        Xml.children(service, "AssertionConsumerService").stream()
            .filter(each -> POST.equals(each.getAttribute("Binding")))
            .sorted(Comparator.comparing(MetadataReader::rank))
            .flatMap(each -> consumer(each).stream())
            .toList();
    if (consumers.isEmpty()) {
      throw new MetadataException("no AssertionConsumerService by HTTP-POST");
    }
    return consumers;
  }

  // A number of xs:unsignedShort (SAML 2.0 Metadata, 2.2.3), without zeros before it.
  private static Optional<Consumer> consumer(Element endpoint) {
    String index = endpoint.getAttribute("index").strip();
    String number = index.matches("0*[0-9]{1,5}") ? String.valueOf(Integer.parseInt(index)) : "";
    return Xml.attribute(endpoint, "Location").map(address -> new Consumer(number, address));
  }

  // The default is the one that says so, else the first that does not deny it (2.2.3).
  private static int rank(Element endpoint) {
    String isDefault = endpoint.getAttribute("isDefault");
    return isTrue(isDefault) ? 0 : isDefault.isEmpty() ? 1 : 2;
  }

  private static boolean isTrue(String text) {
    return "true".equals(text) || "1".equals(text);
  }

  private static Logout logout(Element service) {
    return new Logout(logout(service, REDIRECT), logout(service, POST));
  }

  private static Optional<String> logout(Element service, String binding) {
    return Xml.children(service, "SingleLogoutService").stream()
        .filter(each -> binding.equals(each.getAttribute("Binding")))
        .flatMap(each -> Xml.attribute(each, "Location").stream())
        .findFirst();
  }

  private static Keys keys(Element service) {
    List<String> signing = new ArrayList<>();
    List<String> encryption = new ArrayList<>();
    List<String> methods = new ArrayList<>();
    for (Element key : Xml.children(service, "KeyDescriptor")) {
      String use = key.getAttribute("use");
      if (!use.equals("encryption")) {
        signing.addAll(certificates(key));
      }
      if (!use.equals("signing")) {
        encryption.addAll(certificates(key));
        Xml.children(key, "EncryptionMethod")
            .forEach(method -> methods.add(method.getAttribute("Algorithm")));
      }
    }
    return new Keys(List.copyOf(signing), List.copyOf(encryption), List.copyOf(methods));
  }

  private static List<String> certificates(Element key) {
    return Xml.children(key, Xml.SIGNATURE, "KeyInfo").stream()
        .flatMap(info -> Xml.children(info, Xml.SIGNATURE, "X509Data").stream())
        .flatMap(data -> Xml.children(data, Xml.SIGNATURE, "X509Certificate").stream())
        .map(certificate -> CertificateText.plain(certificate.getTextContent()))
        .toList();
  }

  private static Optional<Instant> validUntil(Element root) throws MetadataException {
    Optional<String> text = Xml.attribute(root, "validUntil");
    try {
      return text.map(value -> value.endsWith("Z") ? value : value + zone(value))
          .map(value -> OffsetDateTime.parse(value).toInstant());
    } catch (DateTimeParseException e) {
      throw new MetadataException("validUntil is no time", e);
    }
  }

  // A time without zone is UTC (SAML 2.0 Core, 1.3.3).
  private static String zone(String value) {
    return value.matches(".*[+-]\\d\\d:\\d\\d") ? "" : ZoneOffset.UTC.getId();
  }

  private static Optional<String> cacheDuration(Element root) throws MetadataException {
    Optional<String> text = Xml.attribute(root, "cacheDuration");
    try {
      if (text.isPresent()) {
        DatatypeFactory.newDefaultInstance().newDuration(text.get());
      }
      return text;
    } catch (IllegalArgumentException e) {
      throw new MetadataException("cacheDuration is no duration", e);
    }
  }
}
