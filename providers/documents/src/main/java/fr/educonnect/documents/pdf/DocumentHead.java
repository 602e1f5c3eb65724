package fr.educonnect.documents.pdf;

import freemarker.core.XMLOutputFormat;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What is known about a document as a whole.
 *
 * @param title shown by readers in place of the file's name
 */
public record DocumentHead(String title, Locale language, boolean landscape) {
  private static final String XMP =
      """
      <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
          <rdf:Description rdf:about=""
              xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <pdfuaid:part>1</pdfuaid:part>
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
          </rdf:Description>
        </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="w"?>
      """;

  /** The same as metadata (ISO 16684-1), with the claim of PDF/UA-1. */
  byte[] xmp() {
    return XMP.formatted(XMLOutputFormat.INSTANCE.escapePlainText(title), language.toLanguageTag())
        .getBytes(StandardCharsets.UTF_8);
  }
}
