package fr.educonnect.familypages.entry;

import fr.educonnect.directory.limit.Allowance;
import fr.educonnect.directory.limit.Limit;
import fr.educonnect.directory.limit.Subject;
import fr.educonnect.directory.limit.SubjectKind;
import fr.educonnect.directory.school.KnownSchool;
import fr.educonnect.domain.identifier.Uai;
import fr.educonnect.proofs.SchoolOfLink;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.forms.login.LoginFormsProvider;

/** « Mire simplifiée »: a school's link leads to the sign-in of its ENT. */
public final class SchoolLink {

  /** Parameter: what was typed to find a school. */
  public static final String TYPED = "q";

  /** From one source address; a school shares one. */
  private static final Limit SEARCHES = new Limit(60, Duration.ofMinutes(10));

  private static final int SHORTEST = 3;
  private static final int LONGEST = 80;

  private final WaysIn waysIn;
  private final Ents ents;

  public SchoolLink(WaysIn waysIn) {
    this.waysIn = waysIn;
    ents = new Ents(waysIn);
  }

  /**
   * @param name UAI in any case, or a readable name
   */
  public Response lead(String name) {
    Optional<KnownSchool> school =
        Uai.parse(name)
            .map(Uai::value)
            .or(() -> ents.uai(name))
            .flatMap(uai -> waysIn.directory().schools().find(uai));
    if (school.isEmpty()) {
      return shown(page("UNKNOWN"), Status.NOT_FOUND);
    }
    Optional<URI> ent = ents.address(school.get());
    if (ent.isEmpty()) {
      return shown(page("NO_ENT").setAttribute("school", school.get().name()), Status.NOT_FOUND);
    }
    SchoolOfLink.remember(waysIn.session(), school.get().uai());
    return WaysIn.to(ent.get());
  }

  /**
   * @param typed anything
   */
  public Response search(String typed) {
    String asked = typed.strip();
    if (asked.length() < SHORTEST) {
      return shown(page(asked.isEmpty() ? "SEARCH" : "SHORT"), Status.OK);
    }
    if (!isAllowed()) {
      return shown(page("TOO_MANY"), Status.TOO_MANY_REQUESTS);
    }
    String cut = asked.substring(0, Math.min(asked.length(), LONGEST));
    List<KnownSchool> found = waysIn.directory().schools().search(cut);
    return shown(
        page(found.isEmpty() ? "NONE" : "FOUND")
            .setAttribute("searched", cut)
            .setAttribute("schools", found.stream().map(this::model).toList()),
        Status.OK);
  }

  private boolean isAllowed() {
    String address = waysIn.session().getContext().getConnection().getRemoteAddr();
    Subject subject = waysIn.directory().subject(SubjectKind.SCHOOL_SEARCH, address);
    return waysIn
        .directory()
        .allowances()
        .take(List.of(Allowance.one(subject, SEARCHES)))
        .isEmpty();
  }

  private Map<String, String> model(KnownSchool school) {
    return Map.of(
        "uai",
        school.uai(),
        "name",
        school.name(),
        "url",
        waysIn.urls().of(WaysIn.SCHOOL + "/" + school.uai()).toString());
  }

  private LoginFormsProvider page(String notice) {
    URI search = waysIn.urls().of(WaysIn.SCHOOL);
    return waysIn
        .page(search)
        .setAttribute("notice", notice)
        .setAttribute("searchUrl", search.toString());
  }

  private static Response shown(LoginFormsProvider page, Status status) {
    return Response.fromResponse(page.createForm("school-search.ftl")).status(status).build();
  }
}
