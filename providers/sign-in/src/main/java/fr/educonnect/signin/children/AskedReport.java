package fr.educonnect.signin.children;

import fr.educonnect.directory.proof.BirthDateSheet.Child;
import fr.educonnect.domain.link.LinkStatus;
import fr.educonnect.proofs.journey.HeldReports;
import fr.educonnect.proofs.journey.JourneyVisit;
import java.util.Optional;
import java.util.Set;

/** « Je ne suis pas le représentant légal de cet élève », said of a confirmed child. */
final class AskedReport {

  private AskedReport() {}

  /**
   * Has the page ask whether the link is to be reported.
   *
   * @param child id of the student, as the page's address has it; anything
   * @return false if the account has no such child
   */
  static boolean hold(JourneyVisit visit, String child) {
    Optional<Long> confirmed =
        visit.directory().birthDates(visit.account()).children().stream()
            .filter(linked -> linked.status() == LinkStatus.CONFIRMED)
            .map(Child::studentId)
            .filter(id -> Long.toString(id).equals(child))
            .findFirst();
    confirmed.ifPresent(id -> new HeldReports(visit.tab()).hold(Set.of(id)));
    return confirmed.isPresent();
  }
}
