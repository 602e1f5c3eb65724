package fr.educonnect.importjobs.generator;

import fr.educonnect.importjobs.depot.Manifest;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The files of one type of an export: the next one is begun when one is full. */
final class AafFiles implements Closeable {

  private static final long FULL = 48L << 20;
  private static final byte[] END = XmlBytes.ascii("</ficAlimMENESR>\n");
  private static final byte[] ID_BEGIN = XmlBytes.ascii("<identifier><id>");
  private static final byte[] ID_END = XmlBytes.ascii("</id></identifier>\n");
  private static final byte[] NEXT_VALUE = XmlBytes.ascii("</value><value>");

  private final Path folder;
  private final ExportName name;
  private final FileType type;
  private final List<Manifest.Entry> delivered;
  private final byte[] heading;
  private XmlBytes xml;
  private Request request;
  private int number;

  /**
   * @param delivered takes note of each file that is complete
   */
  AafFiles(Path folder, ExportName name, FileType type, List<Manifest.Entry> delivered)
      throws IOException {
    this.folder = folder;
    this.name = name;
    this.type = type;
    this.delivered = delivered;
    this.heading = name.heading();
    open();
  }

  /** Begins a record; its id may hold letters only in the nomenclature of MEFs. */
  void begin(Request kind, String id) throws IOException {
    if (xml.size() > FULL) {
      finish();
      number++;
      open();
    }
    request = kind;
    xml.markup(kind.begin());
    xml.markup(type.category());
    xml.markup(ID_BEGIN);
    xml.text(id);
    xml.markup(ID_END);
    xml.markup(kind.attributesBegin());
  }

  void end() throws IOException {
    xml.markup(request.attributesEnd());
    xml.markup(request.end());
  }

  /** Writes that a record has left the register. */
  void delete(long id) throws IOException {
    begin(Request.DELETE, Long.toString(id));
    end();
  }

  /** Writes an attribute; without a value where there is none. */
  void attribute(Name attribute, String value) throws IOException {
    open(attribute);
    if (value != null) {
      xml.text(value);
    }
    xml.markup(request.valueEnd());
  }

  /** Begins an attribute whose value is then written piece by piece. */
  XmlBytes open(Name attribute) throws IOException {
    xml.markup(request.nameBegin());
    xml.markup(attribute.bytes());
    xml.markup(request.nameEnd());
    return xml;
  }

  /** Goes on to the attribute's next value. */
  void nextValue() throws IOException {
    xml.markup(NEXT_VALUE);
  }

  /** Writes an attribute of numbers; without a value where there are none. */
  void numbers(Name attribute, List<Long> values) throws IOException {
    open(attribute);
    for (int i = 0; i < values.size(); i++) {
      if (i > 0) {
        nextValue();
      }
      xml.number(values.get(i));
    }
    closeAttribute();
  }

  void closeAttribute() throws IOException {
    xml.markup(request.valueEnd());
  }

  @Override
  public void close() throws IOException {
    finish();
  }

  private void open() throws IOException {
    xml = new XmlBytes(folder.resolve(name.file(type, number)));
    xml.markup(heading);
  }

  private void finish() throws IOException {
    xml.markup(END);
    xml.close();
    delivered.add(new Manifest.Entry(name.file(type, number), xml.size(), xml.hash()));
  }
}
