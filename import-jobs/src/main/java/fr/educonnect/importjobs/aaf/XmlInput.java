package fr.educonnect.importjobs.aaf;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxEOFException;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * The XML parser, set up for files that may be hostile: the DOCTYPE is passed over without being
 * read, no entity is ever expanded or fetched, and depth and sizes are bounded.
 */
final class XmlInput {

  private static final int MAX_DEPTH = 16;
  private static final Set<String> ENCODINGS =
      Set.of("UTF-8", "ISO-8859-1", "ISO-8859-15", "US-ASCII");
  private static final XMLInputFactory2 FACTORY = factory();

  private XmlInput() {}

  /** A reader placed before the first event. */
  static XMLStreamReader2 open(InputStream in) throws XMLStreamException {
    return (XMLStreamReader2) FACTORY.createXMLStreamReader(in);
  }

  /** Whether a declared or detected encoding is one that registers export. */
  static boolean acceptsEncoding(String name) {
    return name == null || ENCODINGS.contains(name.toUpperCase(Locale.ROOT));
  }

  /** What an error of the parser says about the export. */
  static Refusal refusal(XMLStreamException error) {
    Throwable cause = error.getNestedException();
    if (error instanceof WstxEOFException) {
      return Refusal.TRUNCATED;
    }
    if (cause instanceof RecordBound.Exceeded) {
      return Refusal.OVERSIZED;
    }
    if (cause instanceof CharConversionException || cause instanceof CharacterCodingException) {
      return Refusal.ENCODING;
    }
    return cause instanceof IOException ? Refusal.UNREADABLE : Refusal.MALFORMED;
  }

  /** The same in words; the parser's own messages may quote the file and are not repeated. */
  static String detail(Refusal refusal) {
    return switch (refusal) {
      case TRUNCATED -> "the file ends before its last element does";
      case OVERSIZED -> "more than " + (RecordBound.LIMIT >> 20) + " MiB in one record";
      case ENCODING -> "bytes that are not in the file's encoding";
      case UNREADABLE -> "the file cannot be read";
      case FORBIDDEN_ENTITY -> "an entity where none may stand";
      default -> "not well-formed XML";
    };
  }

  private static XMLInputFactory2 factory() {
    XMLInputFactory2 factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, MAX_DEPTH);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, RecordBound.LIMIT);
    factory.setProperty(WstxInputProperties.P_INPUT_BUFFER_LENGTH, 16 << 10);
    return factory;
  }
}
