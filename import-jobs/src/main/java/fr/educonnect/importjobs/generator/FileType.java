package fr.educonnect.importjobs.generator;

/** The types of files of an export, in the order in which registers list them. */
// The bytes are written only.
@SuppressWarnings("ImmutableEnumChecker")
enum FileType {
  STRUCTURES("EtabEducNat", "categorieStructure", "EtabEducNat"),
  MEFS("MefEducNat", "categorieMef", "MefEducNat"),
  GUARDIANS("PersRelEleve", "categoriePersonne", "PersRelEleve"),
  STUDENTS("Eleve", "categoriePersonne", "Eleve");

  private final String text;
  private final byte[] category;

  FileType(String text, String categoryName, String category) {
    this.text = text;
    this.category =
        XmlBytes.ascii(
            "<operationalAttributes><attr name=\""
                + categoryName
                + "\"><value>"
                + category
                + "</value></attr></operationalAttributes>\n");
  }

  /** The type's place in a file name. */
  String text() {
    return text;
  }

  byte[] category() {
    return category;
  }
}
