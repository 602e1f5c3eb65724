package fr.educonnect.importjobs.generator;

import fr.educonnect.directory.load.ExportHeader;
import fr.educonnect.directory.load.ExportKind;
import fr.educonnect.directory.load.Feed;
import fr.educonnect.domain.identifier.Degree;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Which export files belong to, and what they are called. */
record ExportName(ExportFeed feed, ExportKind kind, LocalDate date) {

  private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  ExportHeader header() {
    return new ExportHeader(new Feed(feed.academy().code(), feed.degree()), kind, date);
  }

  String file(FileType type, int number) {
    String four = Integer.toString(10_000 + number).substring(1);
    return stem() + "_" + type.text() + "_" + four + ".xml";
  }

  /** What the names of all files of the export begin with. */
  String stem() {
    String degree = feed.degree() == Degree.FIRST ? "EDUCONNECT1D" : "EDUCONNECT2D";
    return degree
        + "_"
        + feed.academy().code()
        + (kind == ExportKind.COMPLET ? "_Complet_" : "_Delta_")
        + DateTimeFormatter.BASIC_ISO_DATE.format(date);
  }

  /** Prolog, document type and the comments with which registers head their files. */
  byte[] heading() {
    boolean first = feed.degree() == Degree.FIRST;
    return XmlBytes.ascii(
        String.join(
            "\n",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
            "<!DOCTYPE ficAlimMENESR SYSTEM \"ficAlimMENESR.dtd\">",
            "<!-- versionAF : AAF-VE2407 -->",
            "<!-- versionSDET : " + (first ? "Annexe 1" : "Annexe 4bis") + " version 6.4 -->",
            "<!-- codeAcademieExport : " + feed.academy().code() + " -->",
            "<!-- degre : " + (first ? "1D" : "2D") + " -->",
            "<!-- dateGenerationExport : " + FRENCH.format(date) + " -->",
            "<ficAlimMENESR>",
            ""));
  }
}
