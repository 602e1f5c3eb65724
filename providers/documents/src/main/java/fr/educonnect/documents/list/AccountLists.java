package fr.educonnect.documents.list;

import fr.educonnect.documents.pdf.TaggedPdf;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;

/** Begins lists. */
public final class AccountLists {
  private AccountLists() {}

  /** A guardian's account stands once for each of the students it serves for. */
  public static AccountList<GuardianRow> guardiansCsv(ListHead head, OutputStream out)
      throws IOException {
    CsvList csv = new CsvList(out, Columns.guardiansCsv(head.degree()));
    return list(row -> row.csvCells(head), csv);
  }

  public static AccountList<StudentRow> studentsCsv(OutputStream out) throws IOException {
    return list(StudentRow::cells, new CsvList(out, Columns.STUDENTS));
  }

  public static AccountList<GuardianRow> guardiansPdf(ListHead head, OutputStream out)
      throws IOException {
    ListPage page = ListPage.guardians(head);
    return list(GuardianRow::cells, new PdfList(new TaggedPdf(out, page.documentHead()), page));
  }

  public static AccountList<StudentRow> studentsPdf(ListHead head, OutputStream out)
      throws IOException {
    ListPage page = ListPage.students(head);
    return list(StudentRow::cells, new PdfList(new TaggedPdf(out, page.documentHead()), page));
  }

  /** Any table, with its columns' names above it; written as the lists are. */
  public static AccountList<List<String>> csv(List<String> columns, OutputStream out)
      throws IOException {
    return new CsvList(out, columns);
  }

  private static <R> AccountList<R> list(
      Function<R, List<String>> cells, AccountList<List<String>> target) {
    return new AccountList<>() {
      @Override
      public void add(R row) throws IOException {
        target.add(cells.apply(row));
      }

      @Override
      public void close() throws IOException {
        target.close();
      }
    };
  }
}
