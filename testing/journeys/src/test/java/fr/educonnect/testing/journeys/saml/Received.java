package fr.educonnect.testing.journeys.saml;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * A message of ours on its way through the browser, in the form of a page.
 *
 * @param field name of the message in the form
 * @param encoded the message as it is there
 * @param relayState null for none
 */
record Received(String address, String field, String encoded, String relayState) {

  static Received of(String page) {
    String text = value(page, "SAML(?:Response|Request)");
    if (text == null) {
      throw new AssertionError("no message in " + page);
    }
    Matcher action =
        Pattern.compile("<form name=\"saml-post-binding\"[^>]*action=\"([^\"]+)\"").matcher(page);
    if (!action.find()) {
      throw new AssertionError("no form in " + page);
    }
    String field = page.contains("name=\"SAMLResponse\"") ? "SAMLResponse" : "SAMLRequest";
    return new Received(unescaped(action.group(1)), field, text, value(page, "RelayState"));
  }

  Document message() {
    return Xml.parse(new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8));
  }

  /** What the browser sends to the service. */
  Map<String, String> form() {
    return relayState == null
        ? Map.of(field, encoded)
        : Map.of(field, encoded, "RelayState", relayState);
  }

  private static String value(String page, String name) {
    Matcher field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
    return field.find() ? unescaped(field.group(1)) : null;
  }

  private static String unescaped(String html) {
    return html.replace("&#39;", "'")
        .replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#x2F;", "/")
        .replace("&#x3D;", "=")
        .replace("&amp;", "&");
  }

  Element root() {
    return message().getDocumentElement();
  }

  /** The only element of this name. */
  Element one(String name) {
    return Xml.one(message(), name);
  }

  /** The status, and the one below it where there is one; without their common beginning. */
  String status() {
    StringBuilder codes = new StringBuilder();
    NodeList found = message().getElementsByTagNameNS("*", "StatusCode");
    for (int i = 0; i < found.getLength(); i++) {
      String value = ((Element) found.item(i)).getAttribute("Value");
      codes.append(value.substring(value.lastIndexOf(':') + 1)).append(' ');
    }
    return codes.toString().trim();
  }
}
