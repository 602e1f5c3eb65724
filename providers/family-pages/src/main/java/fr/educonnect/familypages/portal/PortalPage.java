package fr.educonnect.familypages.portal;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.Pupil;
import fr.educonnect.directory.account.Pupil.Attendance;
import fr.educonnect.familypages.FamilyPage;
import fr.educonnect.familypages.FamilyVisit;
import fr.educonnect.proofs.ParisTime;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keycloak.forms.login.LoginFormsProvider;

/** The portal. */
public final class PortalPage {

  private final FamilyVisit visit;
  private final List<Tile> tiles;

  private PortalPage(FamilyVisit visit) {
    this.visit = visit;
    tiles = Tile.all(visit.session(), visit.locale());
  }

  /** For whom is signed in. */
  public static Response show(FamilyVisit visit) {
    AccountSnapshot account = visit.account();
    PortalPage portal = new PortalPage(visit);
    LoginFormsProvider page =
        visit
            .page(FamilyPage.PORTAL)
            .setAttribute("firstName", account.names().firstName())
            .setAttribute("proposed", account.links().proposed())
            .setAttribute("messages", SchoolMessages.of(visit.view()))
            .setAttribute("pupils", visit.view().pupils().stream().map(portal::pupil).toList());
    account
        .progress()
        .previousSignInAt()
        .ifPresent(at -> page.setAttribute("lastSignIn", ParisTime.parts(at, visit.locale())));
    return page.createForm("portal.ftl");
  }

  // The id as text: a page would write a number with its groups of digits apart.
  private Map<String, Object> pupil(Pupil pupil) {
    return Map.of(
        "id",
        Long.toString(pupil.studentId()),
        "name",
        pupil.firstName(),
        "schools",
        pupil.attendances().stream().map(this::school).toList());
  }

  private Map<String, Object> school(Attendance attendance) {
    Map<String, Object> model = new HashMap<>();
    model.put("name", attendance.school());
    attendance.className().ifPresent(name -> model.put("className", name));
    model.put(
        "tiles",
        tiles.stream()
            .filter(tile -> tile.isFor(visit.view(), attendance.place()))
            .map(Tile::model)
            .toList());
    return model;
  }
}
