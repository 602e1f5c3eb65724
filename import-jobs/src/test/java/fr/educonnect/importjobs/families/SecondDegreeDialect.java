package fr.educonnect.importjobs.families;

import fr.educonnect.importjobs.families.Family.Guardian;
import fr.educonnect.importjobs.families.Family.Student;

/** The current attributes of SIECLE's exports. */
final class SecondDegreeDialect implements ExportWriter.Dialect {

  private static final String MEF_6E = "10010012110";

  private final Ines ines;

  SecondDegreeDialect(Ines ines) {
    this.ines = ines;
  }

  static RecordXml mef() {
    return new RecordXml("MefEducNat", MEF_6E)
        .with("ENTMefJointure", MEF_6E)
        .with("ENTLibelleMef", "6EME")
        .with("ENTMEFSTAT11", "21110010011");
  }

  @Override
  public RecordXml school(SchoolOfAll school) {
    return new RecordXml("EtabEducNat", school.id())
        .with("ENTStructureJointure", school.id())
        .with("ENTStructureUAI", school.uai())
        .with("ENTStructureNomCourant", "COLLEGE$NUMERO " + school.id() + "$VILLE")
        .with("ENTStructureTypeStruct", "COLLEGE")
        .with("ENTEtablissementContrat", school.isPublic() ? "PU" : "CO")
        .with("ENTStructureClasses", "6A$6EME A$" + MEF_6E);
  }

  @Override
  public RecordXml student(Student student) {
    return new RecordXml("Eleve", student.id())
        .with("ENTPersonJointure", student.id())
        .with("ENTEleveINE", student.ine() == null ? null : ines.of(student.ine()))
        .with("ENTEleveStructRattachId", "9" + student.id())
        .with("sn", student.familyName())
        .with("givenName", student.firstName())
        .with("ENTPersonDateNaissance", french(student.birthDate()))
        .with("ENTPersonStructRattach", student.school())
        .with("ENTEleveMEF", MEF_6E)
        .with("ENTEleveClasses", student.school() + "$6A")
        .with(
            "ENTElevePersRelEleve",
            student.relations().stream()
                .map(to -> String.join("$", to[0], to[1], "0", to[2], "1", "0"))
                .toList());
  }

  @Override
  public RecordXml guardian(Guardian guardian) {
    return new RecordXml("PersRelEleve", guardian.id())
        .with("ENTPersonJointure", guardian.id())
        .with("personalTitle", guardian.title())
        .with("sn", guardian.familyName())
        .with("givenName", guardian.firstName())
        .with("ENTPersonNomPatro", guardian.birthName())
        .with("mobile", guardian.mobile())
        .with("ENTPersonMobileSMS", guardian.smsMobile())
        .with("mail", guardian.mail());
  }

  static String french(String isoDate) {
    if (isoDate.isEmpty()) {
      return "";
    }
    String[] parts = isoDate.split("-", -1);
    return parts[2] + "/" + parts[1] + "/" + parts[0];
  }
}
