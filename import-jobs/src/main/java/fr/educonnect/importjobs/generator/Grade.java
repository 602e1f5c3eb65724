package fr.educonnect.importjobs.generator;

import fr.educonnect.domain.identifier.Degree;
import java.util.Arrays;
import java.util.List;

/** The levels that students are in, from the age of three on. */
enum Grade {
  PS(0, "1111", "PS", "1$CYCLE I", null),
  MS(1, "1112", "MS", "1$CYCLE I", null),
  GS(2, "1113", "GS", "1$CYCLE I", null),
  CP(3, "1121", "CP", "2$CYCLE II", null),
  CE1(4, "1122", "CE1", "2$CYCLE II", null),
  CE2(5, "1123", "CE2", "2$CYCLE II", null),
  CM1(6, "1124", "CM1", "3$CYCLE III", null),
  CM2(7, "1125", "CM2", "3$CYCLE III", null),
  SIXIEME(8, "2111", "6EME", "6", "10010012110"),
  CINQUIEME(9, "2112", "5EME", "5", "10110001110"),
  QUATRIEME(10, "2115", "4EME", "4", "10210001110"),
  TROISIEME(11, "2116", "3EME", "3", "10310019110"),
  SECONDE(12, "2211", "2DE GENERALE ET TECHNOLOGIQUE", "2GT", "20010018110"),
  PREMIERE(13, "2212", "1ERE GENERALE", "1G", "20110019110"),
  TERMINALE(14, "2213", "TERMINALE GENERALE", "TG", "20211010110");

  private static final List<Grade> FIRST_DEGREE = List.of(values()).subList(0, 8);
  private static final List<Grade> SECOND_DEGREE = List.of(values()).subList(8, 15);

  private final int year;
  private final String mefstat4;
  private final String label;
  private final String extra;
  private final String mef;

  Grade(int year, String mefstat4, String label, String extra, String mef) {
    this.year = year;
    this.mefstat4 = mefstat4;
    this.label = label;
    this.extra = extra;
    this.mef = mef;
  }

  static List<Grade> of(Degree degree) {
    return degree == Degree.FIRST ? FIRST_DEGREE : SECOND_DEGREE;
  }

  static List<Grade> all() {
    return Arrays.asList(values());
  }

  Degree degree() {
    return mef == null ? Degree.FIRST : Degree.SECOND;
  }

  boolean isLycee() {
    return year >= SECONDE.year;
  }

  /** Years since the first of nursery school, in which children turn three. */
  int year() {
    return year;
  }

  String mefstat4() {
    return mefstat4;
  }

  /** The level's name in 1D, the MEF's label in 2D. */
  String label() {
    return label;
  }

  /** 1D: code and name of the cycle. */
  String cycle() {
    return extra;
  }

  /** 2D: what the names of its classes begin with. */
  String classPrefix() {
    return extra;
  }

  /** 2D: the curriculum's eleven characters; null in 1D. */
  String mef() {
    return mef;
  }

  String mefstat11() {
    return mefstat4 + "0010001";
  }
}
