package fr.educonnect.importjobs.aaf;

import fr.educonnect.directory.load.RecordKind;
import java.util.List;
import java.util.Optional;

/** What one file of an export holds, in the order in which the files of an export are read. */
public enum Section {
  STRUCTURES(RecordKind.SCHOOL, "EtabEducNat", "Etab"),
  MEFS(RecordKind.MEF, "MefEducNat", "Mef"),
  GUARDIANS(RecordKind.GUARDIAN, "PersRelEleve", "Parent"),
  STUDENTS(RecordKind.STUDENT, "Eleve"),
  /** Staff, subjects, and the first degree's list of classes: the directory has no use for them. */
  IGNORED(null, "PersEducNat", "MatiereEducNat", "Classe");

  private final RecordKind kind;

  @SuppressWarnings("ImmutableEnumChecker") // List.of
  private final List<String> types;

  Section(RecordKind kind, String... types) {
    this.kind = kind;
    this.types = List.of(types);
  }

  /** The kind under which the section's records are counted; null for {@link #IGNORED}. */
  public RecordKind kind() {
    return kind;
  }

  /**
   * The section of a file's type, e.g. {@code Eleve}; empty for a type that no register exports.
   */
  public static Optional<Section> ofType(String type) {
    for (Section section : values()) {
      if (section.types.contains(type)) {
        return Optional.of(section);
      }
    }
    return Optional.empty();
  }
}
