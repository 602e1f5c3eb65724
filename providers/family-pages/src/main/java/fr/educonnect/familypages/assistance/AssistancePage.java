package fr.educonnect.familypages.assistance;

import fr.educonnect.directory.account.Pupil.Attendance;
import fr.educonnect.directory.staff.assistance.AssistanceTexts;
import fr.educonnect.directoryaccess.DirectoryProvider;
import fr.educonnect.domain.identifier.Academy;
import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.familypages.FamilyPage;
import fr.educonnect.familypages.FamilyUrls;
import fr.educonnect.familypages.FamilyVisit;
import fr.educonnect.familypages.SaidLines;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;

/**
 * « Assistance »: for everybody, also without a session. Who is signed in sees at once what the
 * academies of the pupils' schools say, for their degrees; anybody can choose an academy.
 */
public final class AssistancePage {

  private final KeycloakSession session;
  private final FamilyUrls urls;
  private final Optional<FamilyVisit> visit;
  private final AssistanceTexts texts;

  /**
   * @param visit empty for somebody who is not signed in
   */
  public AssistancePage(KeycloakSession session, Optional<FamilyVisit> visit) {
    this.session = session;
    this.visit = visit;
    urls = new FamilyUrls(session);
    texts = session.getProvider(DirectoryProvider.class).staff().assistance();
  }

  /** What concerns the visitor, and the choice of an academy. */
  public Response start() {
    Map<Academy, Set<Degree>> own = new LinkedHashMap<>();
    visit.ifPresent(signedIn -> attendances(signedIn).forEach(one -> add(own, one)));
    return page(urls.of(FamilyPage.ASSISTANCE))
        .setAttribute(
            "said", own.entrySet().stream().map(e -> said(e.getKey(), e.getValue())).toList())
        .setAttribute("academies", choices())
        .createForm("assistance.ftl");
  }

  /** All that an academy says. */
  public Response of(Academy academy) {
    return page(urls.assistance(academy))
        .setAttribute("academy", academy.label())
        .setAttribute("said", List.of(said(academy, EnumSet.allOf(Degree.class))))
        .createForm("assistance.ftl");
  }

  private LoginFormsProvider page(URI here) {
    return visit
        .map(signedIn -> signedIn.page(FamilyPage.ASSISTANCE))
        .orElseGet(() -> session.getProvider(LoginFormsProvider.class))
        .setActionUri(here)
        .setAttribute("assistanceStartUrl", urls.of(FamilyPage.ASSISTANCE).toString());
  }

  private static List<Attendance> attendances(FamilyVisit visit) {
    return visit.view().pupils().stream().flatMap(pupil -> pupil.attendances().stream()).toList();
  }

  private static void add(Map<Academy, Set<Degree>> own, Attendance attendance) {
    Academy.ofCode(attendance.place().academy())
        .ifPresent(
            academy ->
                own.computeIfAbsent(academy, a -> EnumSet.noneOf(Degree.class))
                    .add(attendance.place().degree()));
  }

  private Map<String, Object> said(Academy academy, Set<Degree> degrees) {
    Map<Degree, String> said = texts.of(academy.code());
    return Map.of(
        "code",
        academy.code(),
        "academy",
        academy.label(),
        "degrees",
        degrees.stream().map(degree -> said(degree, said.get(degree))).toList());
  }

  private static Map<String, Object> said(Degree degree, String text) {
    Map<String, Object> model = new HashMap<>(Map.of("degree", degree.name()));
    if (text != null) {
      model.put("lines", SaidLines.of(text));
    }
    return model;
  }

  private List<Map<String, String>> choices() {
    return Arrays.stream(Academy.values())
        .filter(AssistancePage::isOfToday)
        .sorted(Comparator.comparing(Academy::label, Collator.getInstance(Locale.FRENCH)))
        .map(
            academy ->
                Map.of(
                    "code",
                    academy.code(),
                    "name",
                    academy.label(),
                    "url",
                    urls.assistance(academy).toString()))
        .toList();
  }

  // Caen and Rouen are still met in exports, but families know Normandie.
  private static boolean isOfToday(Academy academy) {
    return academy.departments().stream()
        .anyMatch(department -> Academy.ofDepartment(department).orElseThrow() == academy);
  }
}
