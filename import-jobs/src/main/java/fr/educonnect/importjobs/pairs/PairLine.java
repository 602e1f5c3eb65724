package fr.educonnect.importjobs.pairs;

import fr.educonnect.directory.federation.Pair;
import fr.educonnect.domain.federation.PairKind;
import fr.educonnect.domain.federation.RefId;
import fr.educonnect.domain.identifier.Academy;
import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.domain.identifier.Ine;
import fr.educonnect.domain.identifier.SourceKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One line of a file: one person, named in one of three ways, and their identifiers. */
final class PairLine {

  private final int number;
  private final Map<String, String> values;
  private final List<LineFault> faults = new ArrayList<>();

  PairLine(int number, Map<String, String> values) {
    this.number = number;
    this.values = values;
  }

  /** What is wrong, once it has been read. */
  List<LineFault> faults() {
    return faults;
  }

  /** Its identifiers; those that are wrong are left out. */
  List<Pair> read() {
    List<Column> naming =
        Stream.of(Column.REF_ID, Column.AAF_ID, Column.INE)
            .filter(column -> value(column).isPresent())
            .toList();
    if (naming.size() != 1) {
      fault(Column.REF_ID, "a person is named by FrEduCtRefId, or aafId, or INE: one of them");
      return List.of();
    }
    Column named = naming.get(0);
    List<SourceKey> records = records(named);
    String ine = named == Column.INE ? ine() : null;
    List<Pair> pairs = pairs(records, ine);
    if (pairs.isEmpty() && faults.isEmpty()) {
      fault(Column.FREDU_ID, "the line has no identifier");
    }
    return faults.isEmpty() ? pairs : List.of();
  }

  private List<SourceKey> records(Column named) {
    if (named == Column.INE) {
      return List.of();
    }
    List<SourceKey> records =
        named == Column.REF_ID ? RefId.parse(value(named).orElseThrow()) : key().stream().toList();
    if (records.isEmpty() && faults.isEmpty()) {
      fault(named, named == Column.REF_ID ? "expected {AAF}academy|field|id" : "1 to 12 digits");
    }
    return records;
  }

  private Optional<SourceKey> key() {
    Optional<Academy> academy = value(Column.ACADEMY).flatMap(Academy::ofCode);
    Optional<Degree> degree = value(Column.DEGREE).flatMap(PairLine::degree);
    if (academy.isEmpty()) {
      fault(Column.ACADEMY, "the code of an academy, e.g. 09");
    }
    if (degree.isEmpty()) {
      fault(Column.DEGREE, "1D or 2D");
    }
    return academy.flatMap(
        known ->
            degree.flatMap(
                one -> SourceKey.parse(known.code(), one, value(Column.AAF_ID).orElseThrow())));
  }

  private static Optional<Degree> degree(String text) {
    return switch (text) {
      case "1D" -> Optional.of(Degree.FIRST);
      case "2D" -> Optional.of(Degree.SECOND);
      default -> Optional.empty();
    };
  }

  private String ine() {
    Optional<Ine> ine = value(Column.INE).flatMap(Ine::parse);
    if (ine.isEmpty()) {
      fault(Column.INE, "not an INE");
    }
    return ine.map(Ine::value).orElse(null);
  }

  private List<Pair> pairs(List<SourceKey> records, String ine) {
    List<Pair> pairs = new ArrayList<>();
    for (PairKind kind : PairKind.values()) {
      Column column = Column.of(kind);
      value(column)
          .ifPresent(
              value -> {
                if (!kind.isSound(value)) {
                  fault(column, "wrong length or characters");
                }
                pairs.add(new Pair(number, records, ine, kind, value));
              });
    }
    return pairs;
  }

  private Optional<String> value(Column column) {
    return Optional.ofNullable(values.get(column.title()))
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  private void fault(Column column, String problem) {
    faults.add(new LineFault(number, column.title(), problem));
  }
}
