package fr.educonnect.importjobs.aaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeReaderTest {

  private static final String STUDENT = Xml.add("7", Map.of("sn", "NOËL", "givenName", "Zoé"));
  private static final long FIVE_GIGABYTES = 5L << 30;

  private final UnknownAttributes unknown = new UnknownAttributes();

  @Test
  void readsRequestsWithTheirLines() throws Exception {
    List<String> read = read(Xml.file(STUDENT, Xml.delete("8"), STUDENT));

    assertThat(read)
        .containsExactly("ADD 7 line 4 NOËL", "DELETE 8 line 5 null", "ADD 7 line 6 NOËL");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "ISO-8859-1", "ISO-8859-15"})
  void readsTheDeclaredEncoding(String encoding) throws Exception {
    String xml = Xml.file(STUDENT).replace("UTF-8", encoding);

    assertThat(read(bytes(xml, encoding))).containsExactly("ADD 7 line 4 NOËL");
  }

  @Test
  void readsTheEuroSignWhereLatin9HasIt() throws Exception {
    String xml = Xml.file(Xml.add("7", Map.of("sn", "BŒUF €"))).replace("UTF-8", "ISO-8859-15");

    assertThat(read(bytes(xml, "ISO-8859-15"))).containsExactly("ADD 7 line 4 BŒUF €");
  }

  @ParameterizedTest
  @CsvSource({
    "NO&Euml;L, NOËL",
    "NO&#203;L, NOËL",
    "NO&#xCB;L, NOËL",
    "A&amp;B, A&B",
    "<![CDATA[A<B]]>, A<B",
    "A<!-- comment -->B, AB",
    "B&oelig;uf, Bœuf",
    "l&rsquo;&Icirc;le, l’Île"
  })
  void readsCharactersHoweverTheyAreWritten(String written, String meant) throws Exception {
    assertThat(read(Xml.file(Xml.add("7", Map.of("sn", written)))))
        .containsExactly("ADD 7 line 4 " + meant);
  }

  @Test
  void anEmptyValueIsNoValue() throws Exception {
    RawRecord record =
        first(
            Xml.file(
                "<addRequest><identifier><id> 7 </id></identifier><attributes>"
                    + "<attr name='sn'><value/><value>  </value><value> A </value></attr></attributes></addRequest>"));

    assertThat(record.id()).isEqualTo("7");
    assertThat(record.texts(Attribute.FAMILY_NAME)).containsExactly("A");
  }

  @Test
  void reportsEachUnknownAttributeOnceWithItsCount() throws Exception {
    read(
        Xml.file(
            Xml.add("1", Map.of("ENTNew", "x", "ENTEleveBoursier", "O")),
            Xml.add("2", Map.of("ENTNew", "y"))));

    assertThat(unknown.counts()).containsExactly(Map.entry("ENTNew", 2L));
  }

  @Test
  void theHashForgetsOrderAndIgnoredAttributes() throws Exception {
    String one =
        "<attr name='sn'><value>A</value></attr><attr name='givenName'><value>B</value></attr>";
    String other =
        "<attr name='ENTEleveRegime'><value>C</value></attr>"
            + "<attr name='givenName'><value> B</value><value/></attr><attr name='sn'><value>A</value></attr>";

    assertThat(hash(other)).isEqualTo(hash(one));
    assertThat(
            hash(
                one.replace("A", "B")
                    .replace(
                        "<value>B</value></attr><attr name='givenName'><value>B",
                        "<value>B</value></attr><attr name='givenName'><value>A")))
        .isNotEqualTo(hash(one));
    assertThat(first(Xml.file(STUDENT)).contentHash(0))
        .isNotEqualTo(first(Xml.file(STUDENT)).contentHash(1));
  }

  @Test
  void refusesATruncatedFileWhereverItIsCut() {
    byte[] whole = Xml.file(STUDENT, STUDENT).getBytes(StandardCharsets.UTF_8);
    int end = new String(whole, StandardCharsets.ISO_8859_1).indexOf("</ficAlimMENESR>");
    for (int length = 0; length < end + 15; length++) {
      byte[] cut = java.util.Arrays.copyOf(whole, length);
      assertThat(refusal(cut).refusal())
          .as("cut at byte %d", length)
          .isIn(Refusal.TRUNCATED, Refusal.ENCODING, Refusal.MALFORMED);
    }
    assertThat(refusal(java.util.Arrays.copyOf(whole, end)).refusal()).isEqualTo(Refusal.TRUNCATED);
  }

  @Test
  void refusesAWrongRoot() {
    ExportRefused refused = refusal("<?xml version='1.0'?>\n<ficAlimFREDURNE/>");

    assertThat(refused.refusal()).isEqualTo(Refusal.WRONG_ROOT);
    assertThat(refused)
        .hasMessage("WRONG_ROOT: f.xml, line 2: the root element is not ficAlimMENESR");
  }

  @Test
  void refusesAnEntityBomb() {
    String bomb =
        "<?xml version='1.0'?><!DOCTYPE ficAlimMENESR [<!ENTITY a 'aaaaaaaaaa'>"
            + "<!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>]>"
            + "<ficAlimMENESR>"
            + Xml.add("7", Map.of("sn", "&c;"))
            + "</ficAlimMENESR>";

    assertThat(refusal(bomb).refusal()).isEqualTo(Refusal.FORBIDDEN_ENTITY);
    assertThat(refusal(bomb.replace("<value>&c;", "&c;<value>")).refusal())
        .isEqualTo(Refusal.FORBIDDEN_ENTITY);
    assertThat(refusal(bomb.replace("<id>7", "<id>7&c;")).refusal())
        .isEqualTo(Refusal.FORBIDDEN_ENTITY);
  }

  @Test
  void expandsNoEntityInANameEither() throws Exception {
    String named =
        Xml.file(Xml.add("7", Map.of("&c;x", "A")))
            .replace("SYSTEM \"ficAlimMENESR.dtd\"", "[<!ENTITY c 'aaaaaaaaaa'>]");

    read(named);

    assertThat(unknown.counts()).containsOnlyKeys("x");
  }

  @Test
  void refusesAnExternalEntityWithoutReadingIt() {
    String xml =
        "<?xml version='1.0'?><!DOCTYPE ficAlimMENESR [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
            + "<ficAlimMENESR>"
            + Xml.add("7", Map.of("sn", "&x;"))
            + "</ficAlimMENESR>";

    assertThat(refusal(xml).refusal()).isEqualTo(Refusal.FORBIDDEN_ENTITY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<value>", "<value><![CDATA[", "<!--", "<?p ", "<attr name='", "<", "<v a='1' "})
  void refusesFiveGigabytesOfAnythingSoon(String opening) {
    String start =
        "<?xml version='1.0'?><ficAlimMENESR><addRequest><identifier><id>7</id></identifier>"
            + "<attributes><attr name='sn'>"
            + opening;
    CountingStream filler = new CountingStream((byte) (opening.endsWith(" ") ? ' ' : 'a'));
    InputStream in =
        new SequenceInputStream(
            new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8)), filler);

    assertThat(refusal(in).refusal()).isEqualTo(Refusal.OVERSIZED);
    assertThat(filler.read).isLessThan(2L * RecordBound.LIMIT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<unknownRequest/>|ENVELOPE",
        "<addRequest><other/></addRequest>|ENVELOPE",
        "<addRequest><identifier><name/></identifier></addRequest>|ENVELOPE",
        "<addRequest><attributes><attr><value/></attr></attributes></addRequest>|ENVELOPE",
        "<addRequest><attributes><attr name='sn'><b/></attr></attributes></addRequest>|ENVELOPE",
        "<addRequest><attributes><attr name='sn'><value><b/></value></attr></attributes></addRequest>|ENVELOPE",
        "<addRequest></deleteRequest>|MALFORMED",
        "text|MALFORMED",
        "<addRequest a='1' a='2'/>|MALFORMED",
        "<addRequest>&#0;</addRequest>|MALFORMED"
      })
  void refusesWhatIsNotTheEnvelope(String inside, Refusal expected) {
    assertThat(refusal(Xml.file(inside)).refusal()).isEqualTo(expected);
  }

  @Test
  void refusesDepthAndTrailingContent() {
    String deep = "<x>".repeat(10_000);
    assertThat(refusal(Xml.file("<addRequest><operationalAttributes>" + deep)).refusal())
        .isEqualTo(Refusal.MALFORMED);
    assertThat(refusal(Xml.file(STUDENT) + "<again/>").refusal()).isEqualTo(Refusal.MALFORMED);
  }

  @Test
  void refusesOtherEncodingsAndBytesThatAreNotInTheirs() {
    assertThat(refusal(bytes(Xml.file(STUDENT).replace("UTF-8", "UTF-16"), "UTF-16")).refusal())
        .isEqualTo(Refusal.ENCODING);
    assertThat(
            refusal(bytes(Xml.file(STUDENT).replace("UTF-8", "windows-1252"), "windows-1252"))
                .refusal())
        .isEqualTo(Refusal.ENCODING);
    assertThat(refusal(bytes(Xml.file(STUDENT), "ISO-8859-1")).refusal())
        .isEqualTo(Refusal.ENCODING);
  }

  private long hash(String attributes) throws Exception {
    return first(
            Xml.file(
                "<addRequest><identifier><id>7</id></identifier><attributes>"
                    + attributes
                    + "</attributes></addRequest>"))
        .contentHash(0);
  }

  private RawRecord first(String xml) throws Exception {
    RawRecord record = new RawRecord();
    try (EnvelopeReader reader = open(new ByteArrayInputStream(bytes(xml, "UTF-8")))) {
      reader.next(record);
    }
    return record;
  }

  private List<String> read(String xml) throws Exception {
    return read(bytes(xml, "UTF-8"));
  }

  private List<String> read(byte[] xml) throws Exception {
    return read(new ByteArrayInputStream(xml));
  }

  private List<String> read(InputStream in) throws Exception {
    List<String> read = new ArrayList<>();
    RawRecord record = new RawRecord();
    try (EnvelopeReader reader = open(in)) {
      while (reader.next(record)) {
        read.add(
            record.operation()
                + " "
                + record.id()
                + " line "
                + record.line()
                + " "
                + record.text(Attribute.FAMILY_NAME));
      }
    }
    return read;
  }

  private EnvelopeReader open(InputStream in) throws ExportRefused {
    return new EnvelopeReader("f.xml", Section.STUDENTS, in, unknown);
  }

  private ExportRefused refusal(String xml) {
    return refusal(bytes(xml, "UTF-8"));
  }

  private ExportRefused refusal(byte[] xml) {
    return refusal(new ByteArrayInputStream(xml));
  }

  private ExportRefused refusal(InputStream in) {
    ExportRefused refused = catchThrowableOfType(ExportRefused.class, () -> read(in));
    assertThat(refused).isNotNull();
    return refused;
  }

  private static byte[] bytes(String xml, String encoding) {
    return xml.getBytes(Charset.forName(encoding));
  }

  /** Five gigabytes of one character, and how many of them were asked for. */
  private static final class CountingStream extends InputStream {

    private final byte filler;
    private long read;

    CountingStream(byte filler) {
      this.filler = filler;
    }

    @Override
    public int read() throws IOException {
      return ++read > FIVE_GIGABYTES ? -1 : filler;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      read += length;
      java.util.Arrays.fill(into, offset, offset + length, filler);
      return read > FIVE_GIGABYTES ? -1 : length;
    }
  }
}
