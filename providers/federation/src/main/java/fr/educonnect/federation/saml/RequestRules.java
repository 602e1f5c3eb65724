package fr.educonnect.federation.saml;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.datatype.DatatypeConstants;
import javax.xml.datatype.XMLGregorianCalendar;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What a signed request has to fulfil besides a right signature. */
final class RequestRules {

  /** How old a request may be; somebody is waiting at the other end of it. */
  static final Duration MAXIMUM_AGE = Duration.ofMinutes(10);

  /** How far the clocks of services may be off. */
  static final Duration CLOCKS = Duration.ofMinutes(5);

  private static final String RSA_SHA1 = XMLSignature.XMLNS + "rsa-sha1";

  /** RFC 9231, 2.3.2 to 2.3.4, 2.3.9 and 2.3.10. */
  private static final Set<String> ALGORITHMS =
      Set.of(
          "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
          "http://www.w3.org/2001/04/xmldsig-more#rsa-sha384",
          "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512",
          "http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1",
          "http://www.w3.org/2007/05/xmldsig-more#sha512-rsa-MGF1");

  private static final Pattern ID = Pattern.compile("[A-Za-z_][\\w.-]{0,255}");

  private RequestRules() {}

  /**
   * The moment that a time names; without a zone it is of UTC (SAML 2.0 Core, 1.3.3).
   *
   * @param time null for none
   */
  static Instant instant(XMLGregorianCalendar time) {
    if (time == null) {
      return null;
    }
    XMLGregorianCalendar zoned = (XMLGregorianCalendar) time.clone();
    if (zoned.getTimezone() == DatatypeConstants.FIELD_UNDEFINED) {
      zoned.setTimezone(0);
    }
    return zoned.toGregorianCalendar().toInstant();
  }

  /**
   * Whether it is of now.
   *
   * @param end when the service says it ends; null for never
   */
  static boolean isTimely(Instant issued, Instant end, Instant now) {
    return issued != null
        && !issued.isBefore(now.minus(MAXIMUM_AGE).minus(CLOCKS))
        && !issued.isAfter(now.plus(CLOCKS))
        && (end == null || now.isBefore(end.plus(CLOCKS)));
  }

  /**
   * Whether the one signature is the request's own and covers all of it. Otherwise something else
   * in it could be what was signed (signature wrapping).
   */
  static boolean isSignedAsAWhole(Document document) {
    Element root = document.getDocumentElement();
    NodeList signatures = document.getElementsByTagNameNS(XMLSignature.XMLNS, "Signature");
    NodeList references = document.getElementsByTagNameNS(XMLSignature.XMLNS, "Reference");
    return signatures.getLength() == 1
        && references.getLength() == 1
        && signatures.item(0).getParentNode() == root
        && id(root).filter(id -> ("#" + id).equals(uri(references.item(0)))).isPresent()
        && isOnlyOneWithItsId(document, root.getAttribute("ID"));
  }

  /**
   * Whether a service may sign so.
   *
   * @param algorithm its name in the message; null for none
   * @param older whether the service is known to have nothing better than SHA-1
   */
  static boolean isStrong(String algorithm, boolean older) {
    return algorithm != null
        && (ALGORITHMS.contains(algorithm) || (older && RSA_SHA1.equals(algorithm)));
  }

  /** By which the one signature of a document is made; null for none. */
  static String algorithm(Document document) {
    Node method = document.getElementsByTagNameNS(XMLSignature.XMLNS, "SignatureMethod").item(0);
    return method == null ? null : ((Element) method).getAttribute("Algorithm");
  }

  private static Optional<String> id(Element root) {
    return Optional.of(root.getAttribute("ID")).filter(id -> ID.matcher(id).matches());
  }

  private static String uri(Node reference) {
    return ((Element) reference).getAttribute("URI");
  }

  private static boolean isOnlyOneWithItsId(Document document, String id) {
    NodeList all = document.getElementsByTagName("*");
    int holders = 0;
    for (int i = 0; i < all.getLength(); i++) {
      holders += hasId((Element) all.item(i), id) ? 1 : 0;
    }
    return holders == 1;
  }

  private static boolean hasId(Element element, String id) {
    return id.equals(element.getAttribute("ID"))
        || id.equals(element.getAttribute("Id"))
        || id.equals(element.getAttribute("id"))
        || id.equals(element.getAttributeNS(XMLConstants.XML_NS_URI, "id"));
  }
}
