package fr.educonnect.importjobs.families;

import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.importjobs.families.Family.Export;
import fr.educonnect.importjobs.families.Family.Guardian;
import fr.educonnect.importjobs.families.Family.Student;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes exports as academies do: files by kind of record, and their manifest, in the depot. */
final class ExportWriter {

  private final Path depot;
  private final Dialect first;
  private final Dialect second;
  private final Set<String> known = new HashSet<>();

  /** How a degree writes its records. */
  interface Dialect {
    RecordXml school(SchoolOfAll school);

    RecordXml student(Student student);

    RecordXml guardian(Guardian guardian);
  }

  ExportWriter(Path depot, Ines ines) {
    this.depot = depot;
    this.first = new FirstDegreeDialect(ines);
    this.second = new SecondDegreeDialect(ines);
  }

  void write(Export export) throws IOException {
    boolean inFirst = export.degree() == Degree.FIRST;
    Path folder = depot.resolve(inFirst ? "educonnect1d/ect-sync" : "educonnect2d/ect-sync2d");
    Path files = Files.createDirectories(folder.resolve("depot_racine"));
    new ExportFolder(files, export).write(sections(export, inFirst ? first : second));
  }

  private List<Section> sections(Export export, Dialect records) {
    List<Section> sections = new ArrayList<>();
    if (export.kind().equals("complet")) {
      sections.add(
          new Section(
              "EtabEducNat", adds(SchoolOfAll.of(export).stream().map(records::school).toList())));
      if (export.degree() == Degree.SECOND) {
        sections.add(new Section("MefEducNat", adds(List.of(SecondDegreeDialect.mef()))));
      }
    }
    Family.Records of = export.records();
    List<RecordXml> guardians = of.guardians().stream().map(records::guardian).toList();
    List<RecordXml> students = of.students().stream().map(records::student).toList();
    sections.add(new Section("PersRelEleve", requests(export, guardians, of.removedGuardians())));
    sections.add(new Section("Eleve", requests(export, students, of.removedStudents())));
    return sections;
  }

  private static List<String> adds(List<RecordXml> records) {
    return records.stream().map(RecordXml::add).toList();
  }

  private List<String> requests(Export export, List<RecordXml> records, List<String> removed) {
    List<String> requests = new ArrayList<>();
    for (RecordXml record : records) {
      boolean isNew = known.add(export.academy() + export.degree() + record.key());
      boolean whole = export.kind().equals("complet");
      requests.add(whole || isNew ? record.add() : record.modify());
    }
    String category = records.isEmpty() ? "Eleve" : records.get(0).category();
    removed.forEach(id -> requests.add(new RecordXml(category, id).delete()));
    return requests;
  }

  /** What one file holds. */
  record Section(String type, List<String> requests) {}
}
