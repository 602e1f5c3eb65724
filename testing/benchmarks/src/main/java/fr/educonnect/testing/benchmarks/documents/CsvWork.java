package fr.educonnect.testing.benchmarks.documents;

import fr.educonnect.documents.list.AccountList;
import fr.educonnect.documents.list.AccountLists;
import fr.educonnect.documents.list.GuardianRow;
import fr.educonnect.documents.list.ListHead;
import fr.educonnect.documents.list.ListedAccount;
import fr.educonnect.documents.list.Pupil;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.domain.identifier.Uai;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/** Writes a list as CSV, and as a floor the same cells joined. */
final class CsvWork {
  private static final ListHead HEAD =
      new ListHead(
          Degree.SECOND, new Uai("0311478N"), "Collège LES TILLEULS", LocalDate.of(2026, 9, 1));

  private static GuardianRow row(int i) {
    ListedAccount account =
        ListedAccount.of("p.nom" + i, AccountState.NOTIFIED, Optional.of("ABCDEFG2"));
    Pupil pupil = new Pupil("NOM-" + i, "Zoë", "3EME", "3EME" + i % 9);
    return new GuardianRow(pupil, "NOM-" + i, "Élise", account);
  }

  /** Processor time, in nanoseconds, for so many rows. */
  long rows(int count) throws IOException {
    long start = ProcessorTime.now();
    try (AccountList<GuardianRow> list =
        AccountLists.guardiansCsv(HEAD, OutputStream.nullOutputStream())) {
      for (int i = 0; i < count; i++) {
        list.add(row(i));
      }
    }
    return ProcessorTime.now() - start;
  }

  /** Processor time, in nanoseconds, for so many rows. */
  long floor(int count) throws IOException {
    OutputStream out = OutputStream.nullOutputStream();
    long start = ProcessorTime.now();
    for (int i = 0; i < count; i++) {
      GuardianRow row = row(i);
      String line =
          String.join(
              ";",
              HEAD.uai().value(),
              HEAD.school(),
              row.pupil().lastName(),
              row.pupil().firstName(),
              row.pupil().level(),
              row.pupil().schoolClass(),
              row.lastName(),
              row.firstName(),
              row.account().loginId(),
              row.account().password());
      out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    }
    return ProcessorTime.now() - start;
  }
}
