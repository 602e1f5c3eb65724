package fr.educonnect.signin.children;

import fr.educonnect.directory.proof.BirthDateSheet;
import fr.educonnect.directory.proof.BirthDateSheet.Child;
import fr.educonnect.domain.link.LinkStatus;
import fr.educonnect.proofs.birthdate.BirthDatePage;
import fr.educonnect.proofs.journey.JourneyVisit;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The children that a page shows. */
public final class ChildrenSheet {

  private ChildrenSheet() {}

  /** All of them; only those confirmed already while no date can be tried. */
  public static BirthDateSheet forActivation(JourneyVisit visit) {
    BirthDateSheet sheet = visit.directory().birthDates(visit.account());
    return sheet.tries().open() ? sheet : new BirthDateSheet(confirmed(sheet), sheet.tries());
  }

  /** Those that are not confirmed. */
  static BirthDateSheet toAsk(JourneyVisit visit) {
    BirthDateSheet sheet = visit.directory().birthDates(visit.account());
    List<Child> open =
        sheet.children().stream().filter(child -> child.status() != LinkStatus.CONFIRMED).toList();
    return new BirthDateSheet(open, sheet.tries());
  }

  /** Whether a guardian can get through the page: by a date, or by a child confirmed before. */
  public static boolean canProve(BirthDateSheet sheet) {
    return sheet.tries().open() || !confirmed(sheet).isEmpty();
  }

  /** The page that says that no date can be tried now. */
  public static Response locked(JourneyVisit visit, BirthDateSheet sheet) {
    return BirthDatePage.locked(visit.blankPage(), sheet.tries(), visit.locale())
        .setAttribute("canCancel", visit.askedFor(ChildrenAction.ID).isOpen())
        .createForm(BirthDatePage.LOCKED_TEMPLATE);
  }

  private static List<Child> confirmed(BirthDateSheet sheet) {
    return sheet.children().stream()
        .filter(child -> child.status() == LinkStatus.CONFIRMED)
        .toList();
  }
}
