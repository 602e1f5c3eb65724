package fr.educonnect.testing.journeys.release;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** An answer of the identity provider as a service reads it that looks at its elements alone. */
public final class SamlText {
  private static final String ASSERTION = "urn:oasis:names:tc:SAML:2.0:assertion";
  private static final Pattern FIELD =
      Pattern.compile("name=\"SAMLResponse\"\\s+value=\"([^\"]+)\"");

  private final Document document;

  private SamlText(Document document) {
    this.document = document;
  }

  /** The answer in a page that sends itself on, whose assertion is encrypted for this key. */
  static SamlText in(String page, PrivateKey key) {
    SamlText answer = in(page);
    if (answer.document.getElementsByTagNameNS(ASSERTION, "Assertion").getLength() > 0) {
      throw new AssertionError("The assertion is not encrypted");
    }
    return new SamlText(parse(new Encrypted(answer.document).assertion(key)));
  }

  /** The answer in a page that sends itself on. */
  public static SamlText in(String page) {
    Matcher field = FIELD.matcher(page);
    if (!field.find()) {
      throw new AssertionError("No answer in the page: " + page);
    }
    return new SamlText(
        parse(Base64.getMimeDecoder().decode(field.group(1).replace("&#43;", "+"))));
  }

  private static Document parse(byte[] xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The values of each attribute: by its Name, its friendly name and the end of its NameFormat. */
  public Map<String, List<String>> attributes() {
    Map<String, List<String>> attributes = new LinkedHashMap<>();
    for (Element attribute : elements(document.getDocumentElement(), "Attribute")) {
      String name =
          attribute.getAttribute("Name")
              + " "
              + attribute.getAttribute("FriendlyName")
              + " "
              + attribute.getAttribute("NameFormat").replaceFirst(".*:", "");
      attributes.put(
          name,
          elements(attribute, "AttributeValue").stream().map(Element::getTextContent).toList());
    }
    return attributes;
  }

  public String nameId() {
    return one("NameID").getTextContent();
  }

  public String nameIdFormat() {
    return one("NameID").getAttribute("Format");
  }

  public String context() {
    return one("AuthnContextClassRef").getTextContent();
  }

  /** A time that an element bears. */
  public Instant time(String element, String attribute) {
    return Instant.parse(one(element).getAttribute(attribute));
  }

  private Element one(String name) {
    return elements(document.getDocumentElement(), name).get(0);
  }

  private static List<Element> elements(Element parent, String name) {
    NodeList found = parent.getElementsByTagNameNS(ASSERTION, name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
