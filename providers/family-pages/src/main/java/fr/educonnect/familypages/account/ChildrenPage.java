package fr.educonnect.familypages.account;

import fr.educonnect.directory.account.Pupil;
import fr.educonnect.directory.account.Pupil.Attendance;
import fr.educonnect.directory.proof.BirthDateSheet.Child;
import fr.educonnect.domain.link.LinkStatus;
import fr.educonnect.familypages.FamilyAction;
import fr.educonnect.familypages.FamilyPage;
import fr.educonnect.familypages.FamilyVisit;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keycloak.forms.login.LoginFormsProvider;

/** « Mes enfants »: those that are confirmed, and those to be confirmed; never a reported one. */
public final class ChildrenPage {

  private final FamilyVisit visit;

  private ChildrenPage(FamilyVisit visit) {
    this.visit = visit;
  }

  /**
   * @param done the action that was done before; may be null
   */
  public static Response show(FamilyVisit visit, String done) {
    ChildrenPage children = new ChildrenPage(visit);
    LoginFormsProvider page =
        Done.into(visit.page(FamilyPage.CHILDREN), done)
            .setAttribute("confirmed", children.confirmed())
            .setAttribute("proposed", children.proposed());
    visit
        .action(FamilyPage.CHILDREN, FamilyAction.CHILDREN)
        .ifPresent(url -> page.setAttribute("confirmUrl", url));
    visit
        .action(FamilyPage.CHILDREN, FamilyAction.JOIN)
        .ifPresent(url -> page.setAttribute("joinUrl", url));
    return page.createForm("account-children.ftl");
  }

  private List<Map<String, Object>> confirmed() {
    return visit.view().pupils().stream().map(this::confirmed).toList();
  }

  private Map<String, Object> confirmed(Pupil pupil) {
    Map<String, Object> model = new HashMap<>();
    model.put("id", Long.toString(pupil.studentId()));
    model.put("name", pupil.firstName() + " " + pupil.familyName());
    model.put("schools", pupil.attendances().stream().map(ChildrenPage::school).toList());
    visit
        .action(FamilyPage.CHILDREN, FamilyAction.CHILDREN, Long.toString(pupil.studentId()))
        .ifPresent(url -> model.put("reportUrl", url));
    return model;
  }

  private static Map<String, String> school(Attendance attendance) {
    Map<String, String> model = new HashMap<>();
    model.put("name", attendance.school());
    attendance.className().ifPresent(name -> model.put("className", name));
    return model;
  }

  private List<Map<String, String>> proposed() {
    return visit.directory().birthDates(visit.account()).children().stream()
        .filter(child -> child.status() == LinkStatus.PROPOSED)
        .map(ChildrenPage::proposed)
        .toList();
  }

  private static Map<String, String> proposed(Child child) {
    return Map.of("name", child.firstName(), "school", String.join(", ", child.schools()));
  }
}
