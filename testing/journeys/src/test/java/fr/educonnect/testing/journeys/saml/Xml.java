package fr.educonnect.testing.journeys.saml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Documents from text, and back. */
final class Xml {

  private Xml() {}

  static Document parse(String text) {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    try {
      Document document =
          factory
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
      NodeList all = document.getElementsByTagName("*");
      for (int i = 0; i < all.getLength(); i++) {
        Element element = (Element) all.item(i);
        if (element.hasAttribute("ID")) {
          element.setIdAttribute("ID", true);
        }
      }
      return document;
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(text, e);
    }
  }

  static String text(Document document) {
    try {
      Transformer transformer = TransformerFactory.newInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      StringWriter text = new StringWriter();
      transformer.transform(new DOMSource(document), new StreamResult(text));
      return text.toString();
    } catch (TransformerException e) {
      throw new AssertionError(e);
    }
  }

  /** The only element of this local name. */
  static Element one(Document document, String name) {
    NodeList found = document.getElementsByTagNameNS("*", name);
    if (found.getLength() != 1) {
      throw new AssertionError(found.getLength() + " of " + name + " in " + text(document));
    }
    return (Element) found.item(0);
  }

  /** An attribute of all elements of this local name. */
  static List<String> values(Document document, String name, String attribute) {
    NodeList found = document.getElementsByTagNameNS("*", name);
    return IntStream.range(0, found.getLength())
        .mapToObj(i -> ((Element) found.item(i)).getAttribute(attribute))
        .toList();
  }
}
