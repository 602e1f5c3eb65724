package fr.educonnect.signin.join;

import fr.educonnect.directory.join.AccountJoin;
import fr.educonnect.proofs.journey.JourneyPage;
import fr.educonnect.proofs.journey.JourneyVisit;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Says what has become of the two accounts; the action takes its button. */
final class DonePage implements JourneyPage {

  @Override
  public Response show(JourneyVisit visit) {
    Optional<AccountJoin> joined =
        new JoinNotes(visit.tab()).other().flatMap(visit.directory().joins()::of);
    return visit
        .blankPage()
        .setAttribute("loginId", visit.account().loginId())
        .setAttribute("otherLoginId", joined.map(AccountJoin::otherLogin).orElse(""))
        .setAttribute("toConfirm", visit.account().links().proposed() > 0)
        .createForm("join-done.ftl");
  }

  @Override
  public void submit(JourneyVisit visit, MultivaluedMap<String, String> form) {
    // There is one button only.
  }
}
