package fr.educonnect.realmconfig.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Elements of a tree by name. */
final class Xml {
  static final String METADATA = "urn:oasis:names:tc:SAML:2.0:metadata";
  static final String SIGNATURE = "http://www.w3.org/2000/09/xmldsig#";

  private Xml() {}

  static boolean is(Element element, String namespace, String name) {
    return namespace.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
  }

  /** Direct children, in order. */
  static List<Element> children(Element parent, String namespace, String name) {
    List<Element> found = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && is(element, namespace, name)) {
        found.add(element);
      }
    }
    return found;
  }

  /** Direct children of the metadata namespace. */
  static List<Element> children(Element parent, String name) {
    return children(parent, METADATA, name);
  }

  /** The value of an attribute without namespace; empty without one. */
  static Optional<String> attribute(Element element, String name) {
    return Optional.of(element.getAttribute(name)).filter(value -> !value.isBlank());
  }
}
