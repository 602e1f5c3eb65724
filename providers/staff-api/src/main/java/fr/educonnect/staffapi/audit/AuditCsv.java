package fr.educonnect.staffapi.audit;

import fr.educonnect.directory.staff.agent.AgentName;
import fr.educonnect.directory.staff.audit.AuditEntry;
import fr.educonnect.directory.staff.audit.AuditFilter;
import fr.educonnect.directory.staff.audit.StaffAudit;
import fr.educonnect.documents.list.AccountList;
import fr.educonnect.documents.list.AccountLists;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The record, written while it is read. */
record AuditCsv(StaffAudit audit, AuditFilter filter) implements StreamingOutput {
  private static final List<String> COLUMNS =
      List.of(
          "Date",
          "Agent",
          "Nom de l'agent",
          "Prénom de l'agent",
          "Droit",
          "Adresse",
          "Action",
          "RNE",
          "Compte",
          "Identifiant",
          "Élève",
          "Résultat",
          "Précision");

  @Override
  public void write(OutputStream out) throws IOException {
    try (AccountList<List<String>> csv = AccountLists.csv(COLUMNS, out)) {
      audit.each(filter, entry -> add(csv, entry));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void add(AccountList<List<String>> csv, AuditEntry entry) {
    try {
      csv.add(cells(entry));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> cells(AuditEntry entry) {
    return List.of(
        entry.at().toString(),
        entry.agent().id(),
        entry.agentName().flatMap(AgentName::familyName).orElse(""),
        entry.agentName().flatMap(AgentName::firstName).orElse(""),
        entry.agent().entitlement(),
        entry.agent().address().orElse(""),
        entry.action().name(),
        entry.uai().orElse(""),
        entry.accountId().map(id -> Long.toString(id)).orElse(""),
        entry.loginId().orElse(""),
        entry.studentId().map(id -> Long.toString(id)).orElse(""),
        entry.outcome(),
        entry.detail().orElse(""));
  }
}
