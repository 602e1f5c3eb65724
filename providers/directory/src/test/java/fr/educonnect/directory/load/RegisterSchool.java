package fr.educonnect.directory.load;

import fr.educonnect.domain.identifier.Degree;
import java.util.List;

/** A school of a {@link Register}. */
final class RegisterSchool {

  final long id;
  private String uai;
  private String sector = "PU";
  private String kind = "1ORD";

  RegisterSchool(long id) {
    this.id = id;
    this.uai = "%07dA".formatted(id);
  }

  RegisterSchool uai(String uai) {
    this.uai = uai;
    return this;
  }

  RegisterSchool sector(String sector) {
    this.sector = sector;
    return this;
  }

  SchoolRow row(Register register) {
    // Schools of different registers do not share UAIs unless a test says so.
    String code = register.feed().academy() + uai.substring(2);
    List<SchoolRow.ClassGroup> classes =
        register.feed().degree() == Degree.SECOND
            ? List.of(new SchoolRow.ClassGroup("6A", "Sixième A", null))
            : List.of();
    return new SchoolRow(
        register.key(id),
        code,
        "School " + id,
        kind,
        sector,
        Address.NONE,
        null,
        null,
        null,
        classes,
        Register.hash(code, kind, sector),
        new Origin("schools.xml", (int) id));
  }
}
