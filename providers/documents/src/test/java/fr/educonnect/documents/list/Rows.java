package fr.educonnect.documents.list;

import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.domain.identifier.Uai;
import java.time.LocalDate;
import java.util.Optional;

/** Rows of the guide's lists (guide rapide 1.8, §5.4; names are its own). */
final class Rows {
  static final ListHead SCHOOL =
      new ListHead(
          Degree.FIRST,
          new Uai("0311478N"),
          "E.E.PR-SAINTE-FAMILLE DES MINIMES-ac-TOULOUSE",
          LocalDate.of(2018, 7, 11));
  static final GuardianRow NOT_NOTIFIED =
      new GuardianRow(
          new Pupil("AJXTNASI", "Alice", "Cours moyen 1ère année", "CM1 NEW"),
          "REABU",
          "Guillaume",
          ListedAccount.of("g.reabu5", AccountState.NOT_NOTIFIED, Optional.of("ABCDEFG2")));
  static final GuardianRow CHOSEN =
      new GuardianRow(
          new Pupil("AMEJDOBU", "Lucie", "Cours moyen 1ère année", "CM1 NEW"),
          "ZOUMN",
          "Guillaume",
          ListedAccount.of("g.zoumn", AccountState.ACTIVE, Optional.empty()));
  static final GuardianRow PROVISIONAL =
      new GuardianRow(
          new Pupil("HCEIZODU", "Guillaume", "Cours préparatoire", "CPB"),
          "NIORB",
          "Vincent",
          ListedAccount.of("v.niorb", AccountState.NOTIFIED, Optional.of("88PEU99X")));
  static final StudentRow STUDENT =
      new StudentRow(
          new Pupil("ABADIE", "Rayan", "3EME", "3EME1"),
          ListedAccount.of("r.abadie", AccountState.NOTIFIED, Optional.of("AEMJY2CD")));

  private Rows() {}
}
