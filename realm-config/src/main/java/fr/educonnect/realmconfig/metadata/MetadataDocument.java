package fr.educonnect.realmconfig.metadata;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Parses metadata without ever looking anywhere else. */
final class MetadataDocument {
  /** Bytes; what services publish has a few thousand. */
  static final int LARGEST = 512 * 1024;

  private MetadataDocument() {}

  /** The root: one {@code EntityDescriptor}. */
  static Element parse(byte[] xml) throws MetadataException {
    if (xml.length > LARGEST) {
      throw new MetadataException("longer than " + LARGEST + " bytes");
    }
    try {
      Element root = builder().parse(new ByteArrayInputStream(xml)).getDocumentElement();
      if (!Xml.is(root, Xml.METADATA, "EntityDescriptor")) {
        throw new MetadataException("the root is not one EntityDescriptor");
      }
      return root;
    } catch (SAXException e) {
      throw new MetadataException("not well formed, or with a document type", e);
    } catch (IOException | ParserConfigurationException e) {
      throw new MetadataException("cannot be parsed", e);
    }
  }

  private static DocumentBuilder builder() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    factory.setXIncludeAware(false);
    factory.setExpandEntityReferences(false);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    DocumentBuilder builder = factory.newDocumentBuilder();
    // The parser's own writes faults to the error stream.
    builder.setErrorHandler(new DefaultHandler());
    return builder;
  }
}
