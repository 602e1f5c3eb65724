package fr.educonnect.importjobs.families;

import fr.educonnect.importjobs.families.Family.Guardian;
import fr.educonnect.importjobs.families.Family.Student;

/** The current attributes of ONDE's exports. */
final class FirstDegreeDialect implements ExportWriter.Dialect {

  private final Ines ines;

  FirstDegreeDialect(Ines ines) {
    this.ines = ines;
  }

  @Override
  public RecordXml school(SchoolOfAll school) {
    String sector = school.isPublic() ? "PU" : "PR";
    return new RecordXml("EtabEducNat", school.id())
        .with("ENTStructureJointure", school.id())
        .with("ENTStructureUAI", school.uai())
        .with("ENTStructureNomCourant", "E.E." + sector + "$NUMERO " + school.id() + "$VILLE")
        .with("ENTStructureTypeStruct", "1ORD")
        .with("ENTEcoleSecteur", sector);
  }

  @Override
  public RecordXml student(Student student) {
    return new RecordXml("Eleve", student.id())
        .with("ENTPersonJointure", student.id())
        .with("ENTEleveINE", student.ine() == null ? null : ines.of(student.ine()))
        .with("ENTPersonNom", student.familyName())
        .with("ENTPersonPrenom", student.firstName())
        .with("ENTPersonDateNaissance", SecondDegreeDialect.french(student.birthDate()))
        .with("ENTPersonStructRattach", student.school())
        .with("ENTEleveNiveau", "1125$CM2")
        .with("ENTPersonClasses", student.school() + "$11$ORDINAIRE$77$CM2 A")
        .with(
            "ENTEleveAutoriteParentale",
            student.relations().stream().map(to -> to[0] + "$" + to[1]).toList());
  }

  @Override
  public RecordXml guardian(Guardian guardian) {
    return new RecordXml("PersRelEleve", guardian.id())
        .with("ENTPersonJointure", guardian.id())
        .with("ENTPersonCivilite", guardian.title())
        .with("ENTPersonNom", guardian.familyName())
        .with("ENTPersonPrenom", guardian.firstName())
        .with("ENTPersonNomPatro", guardian.birthName())
        .with("ENTPersRelEleveTelMobile", guardian.mobile())
        .with("ENTPersonMail", guardian.mail());
  }
}
