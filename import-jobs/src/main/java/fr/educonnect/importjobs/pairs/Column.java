package fr.educonnect.importjobs.pairs;

import fr.educonnect.domain.federation.PairKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns that a file may have, by their names in its first line. */
enum Column {
  REF_ID("FrEduCtRefId", null),
  ACADEMY("academy", null),
  DEGREE("degree", null),
  AAF_ID("aafId", null),
  INE("INE", null),
  FREDU_ID("FrEduCtId", PairKind.FREDU_ID),
  NAME_ID("NameID", PairKind.NAME_ID),
  SUB("sub", PairKind.SUB),
  INE_HASH("FrEduCtEleveINEHash", PairKind.INE_HASH);

  private final String title;
  private final PairKind kind;

  Column(String title, PairKind kind) {
    this.title = title;
    this.kind = kind;
  }

  String title() {
    return title;
  }

  /** The identifier in it; empty for what says whom it means. */
  Optional<PairKind> kind() {
    return Optional.ofNullable(kind);
  }

  static Optional<Column> titled(String title) {
    return Arrays.stream(values()).filter(column -> column.title.equals(title)).findFirst();
  }

  /** The column of an identifier. */
  static Column of(PairKind kind) {
    return Arrays.stream(values()).filter(column -> column.kind == kind).findFirst().orElseThrow();
  }

  static List<String> titles() {
    return Arrays.stream(values()).map(Column::title).toList();
  }
}
