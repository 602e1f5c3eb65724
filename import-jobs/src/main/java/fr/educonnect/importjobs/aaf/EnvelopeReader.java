package fr.educonnect.importjobs.aaf;

import com.ctc.wstx.exc.WstxLazyException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Reads one file of an export, {@code ficAlimMENESR} with its add, modify and delete requests, one
 * request after the other, in memory that does not grow.
 *
 * <p>Any error is a refusal of the whole export: what a file that is not sound says of other
 * records is not to be trusted either.
 */
public final class EnvelopeReader implements AutoCloseable {

  private static final String ROOT = "ficAlimMENESR";

  private final String file;
  private final RecordBound bound;
  private final AttributeTable table;
  private final UnknownAttributes unknown;
  private final AttributeName attributeName = new AttributeName();
  private XMLStreamReader2 xml;

  /**
   * Opens a file and reads up to its root element.
   *
   * @param file name without folders, for messages
   * @param unknown takes note of attributes that no dialect has
   */
  public EnvelopeReader(String file, Section section, InputStream in, UnknownAttributes unknown)
      throws ExportRefused {
    this.file = file;
    this.bound = new RecordBound(in);
    this.table = AttributeTable.of(section);
    this.unknown = unknown;
    try {
      xml = XmlInput.open(bound);
      checkEncoding();
      checkRoot();
    } catch (XMLStreamException | WstxLazyException e) {
      throw refused(e);
    }
  }

  /**
   * Reads the next request.
   *
   * @return false at the end of the file
   */
  public boolean next(RawRecord record) throws ExportRefused {
    try {
      bound.nextRecord();
      if (xml.nextTag() == XMLStreamConstants.END_ELEMENT) {
        readEpilogue();
        return false;
      }
      readRequest(record);
      return true;
    } catch (XMLStreamException | WstxLazyException e) {
      throw refused(e);
    }
  }

  @Override
  public void close() {
    try {
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void checkEncoding() throws ExportRefused {
    if (!XmlInput.acceptsEncoding(xml.getCharacterEncodingScheme())
        || !XmlInput.acceptsEncoding(xml.getEncoding())) {
      throw refused(Refusal.ENCODING, "neither UTF-8 nor ISO-8859-1 nor ISO-8859-15");
    }
  }

  private void checkRoot() throws XMLStreamException, ExportRefused {
    while (xml.next() != XMLStreamConstants.START_ELEMENT) {
      // Heading comments and the DOCTYPE: nothing there is needed.
    }
    if (!ROOT.equals(xml.getLocalName())) {
      throw refused(Refusal.WRONG_ROOT, "the root element is not " + ROOT);
    }
  }

  private void readEpilogue() throws XMLStreamException {
    while (xml.hasNext()) {
      xml.next();
    }
  }

  private void readRequest(RawRecord record) throws XMLStreamException, ExportRefused {
    Operation operation = Operation.ofElement(xml.getLocalName());
    if (operation == null) {
      throw unexpectedElement();
    }
    record.begin(operation, xml.getLocation().getLineNumber());
    while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
      switch (xml.getLocalName()) {
        case "operationalAttributes" -> xml.skipElement();
        case "identifier" -> readIdentifier(record);
        case "attributes", "modifications" -> readAttributes(record);
        default -> throw unexpectedElement();
      }
    }
  }

  private void readIdentifier(RawRecord record) throws XMLStreamException, ExportRefused {
    while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
      if (!"id".equals(xml.getLocalName())) {
        throw unexpectedElement();
      }
      readValue(record);
      record.endId();
    }
  }

  private void readAttributes(RawRecord record) throws XMLStreamException, ExportRefused {
    while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
      String element = xml.getLocalName();
      if (!"attr".equals(element) && !"modification".equals(element)) {
        throw unexpectedElement();
      }
      Attribute attribute = attribute();
      if (attribute == null) {
        xml.skipElement();
      } else {
        readValues(record, attribute);
      }
    }
  }

  /** The attribute that the element is about; null when the directory takes nothing of it. */
  private Attribute attribute() throws XMLStreamException, ExportRefused {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if ("name".equals(xml.getAttributeLocalName(i))) {
        xml.getAttributeAs(i, attributeName);
        AttributeTable.Name name = attributeName.find(table);
        if (name == null) {
          unknown.add(attributeName.text());
        }
        return name == null ? null : name.attribute();
      }
    }
    throw refused(Refusal.ENVELOPE, "an attribute without a name");
  }

  private void readValues(RawRecord record, Attribute attribute)
      throws XMLStreamException, ExportRefused {
    while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
      if (!"value".equals(xml.getLocalName())) {
        throw unexpectedElement();
      }
      readValue(record);
      record.endValue(attribute);
    }
  }

  private void readValue(RawRecord record) throws XMLStreamException, ExportRefused {
    while (true) {
      switch (xml.next()) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            record.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        case XMLStreamConstants.ENTITY_REFERENCE -> record.append(namedCharacter());
        case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> {
          // Neither is part of the value.
        }
        case XMLStreamConstants.END_ELEMENT -> {
          return;
        }
        default -> throw unexpectedElement();
      }
    }
  }

  private char namedCharacter() throws ExportRefused {
    Character character = NamedEntities.character(xml.getLocalName());
    if (character == null) {
      throw refused(Refusal.FORBIDDEN_ENTITY, "a reference to an entity that no register uses");
    }
    return character;
  }

  private boolean atEntity() {
    return xml.getEventType() == XMLStreamConstants.ENTITY_REFERENCE;
  }

  private ExportRefused unexpectedElement() {
    return refused(Refusal.ENVELOPE, "an element that the envelope does not have here");
  }

  private ExportRefused refused(Refusal refusal, String detail) {
    return new ExportRefused(refusal, file, xml.getLocation().getLineNumber(), detail);
  }

  private ExportRefused refused(Exception error) {
    XMLStreamException cause =
        error instanceof WstxLazyException lazy && lazy.getCause() instanceof XMLStreamException x
            ? x
            : error instanceof XMLStreamException x ? x : new XMLStreamException(error);
    Refusal refusal = XmlInput.refusal(cause);
    if (refusal == Refusal.MALFORMED && xml != null && atEntity()) {
      refusal = Refusal.FORBIDDEN_ENTITY;
    }
    int line = cause.getLocation() == null ? 0 : Math.max(0, cause.getLocation().getLineNumber());
    return new ExportRefused(refusal, file, line, XmlInput.detail(refusal));
  }
}
