package fr.educonnect.testing.journeys.saml;

import fr.educonnect.testing.journeys.http.HttpVisitor;
import fr.educonnect.testing.stack.Stack;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What services read about us. */
record OurMetadata(Document document) {

  static OurMetadata of(Stack stack) {
    return new OurMetadata(
        Xml.parse(new HttpVisitor().get(stack.addresses().samlMetadata()).body()));
  }

  /** Certificates of the keys that may have signed, base64; that of the one that signs first. */
  List<String> signing() {
    NodeList keys = document.getElementsByTagNameNS("*", "KeyDescriptor");
    List<String> certificates = new ArrayList<>();
    for (int i = 0; i < keys.getLength(); i++) {
      Element key = (Element) keys.item(i);
      if (key.getAttribute("use").equals("signing")) {
        certificates.add(
            key.getElementsByTagNameNS("*", "X509Certificate").item(0).getTextContent());
      }
    }
    return certificates;
  }
}
