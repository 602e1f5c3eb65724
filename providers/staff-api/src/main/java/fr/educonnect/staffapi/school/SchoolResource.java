package fr.educonnect.staffapi.school;

import static fr.educonnect.domain.staff.StaffModule.ADMINISTRATION;
import static fr.educonnect.domain.staff.StaffModule.TROUBLESHOOTING;

import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.domain.staff.StaffModule;
import fr.educonnect.staffapi.SchoolEndpoint;
import fr.educonnect.staffapi.StaffCall;
import fr.educonnect.staffapi.agent.Guides;
import fr.educonnect.staffapi.agents.AgentsResource;
import fr.educonnect.staffapi.answer.Answers;
import fr.educonnect.staffapi.answer.ProblemException;
import fr.educonnect.staffapi.assistance.AssistanceResource;
import fr.educonnect.staffapi.audit.AuditResource;
import fr.educonnect.staffapi.importrun.ImportsResource;
import fr.educonnect.staffapi.job.JobsResource;
import fr.educonnect.staffapi.letter.LettersResource;
import fr.educonnect.staffapi.list.GuardiansResource;
import fr.educonnect.staffapi.list.StudentsResource;
import fr.educonnect.staffapi.portal.PortalResource;
import fr.educonnect.staffapi.quality.QualityResource;
import fr.educonnect.staffapi.report.ReportsResource;
import fr.educonnect.staffapi.scope.RightName;
import fr.educonnect.staffapi.scope.SchoolKey;
import fr.educonnect.staffapi.troubleshooting.TroubleshootingResource;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.file.Files;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** One school, and the way to its subjects. */
@Produces(MediaType.APPLICATION_JSON)
public final class SchoolResource extends SchoolEndpoint {
  private static final List<StaffModule> HEADED = List.of(ADMINISTRATION, TROUBLESHOOTING);

  private final StaffCall call;
  private final SchoolKey key;

  SchoolResource(StaffCall call, SchoolKey key) {
    super(call, key);
    this.call = call;
    this.key = key;
  }

  /** The school as a page is headed. */
  @GET
  @Operation(
      operationId = "readSchool",
      summary = "The school, and what is open to the caller there")
  @Extension(
      name = RightName.EXTENSION,
      value = RightName.ADMINISTRATION + " " + RightName.TROUBLESHOOTING)
  @APIResponseSchema(SchoolView.class)
  public Response read() {
    return in(HEADED, school -> Answers.ok(SchoolView.of(school.header(), school.session())));
  }

  /** What lists can be narrowed to. */
  @GET
  @Path("facets")
  @Operation(operationId = "readFacets", summary = "Classes, MEF and levels of the school's lists")
  @Extension(
      name = RightName.EXTENSION,
      value = RightName.ADMINISTRATION + " " + RightName.TROUBLESHOOTING)
  @APIResponseSchema(FacetsView.class)
  public Response facets() {
    return in(
        HEADED, school -> Answers.ok(FacetsView.of(school.staff().schools().facets(school.id()))));
  }

  /** The guide « Administration des comptes ». */
  @GET
  @Path("guide")
  @Produces({"application/pdf", "application/problem+json"})
  @Operation(operationId = "readGuide", summary = "The guide to download, where there is one")
  @Extension(name = RightName.EXTENSION, value = RightName.ADMINISTRATION)
  @APIResponse(
      responseCode = "200",
      description = "The guide",
      content =
          @Content(
              mediaType = "application/pdf",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response guide() {
    return in(
        List.of(ADMINISTRATION),
        school -> {
          Degree degree = school.header().degree();
          java.nio.file.Path guide =
              school.session().guides().of(degree).orElseThrow(ProblemException::notFound);
          StreamingOutput content = out -> Files.copy(guide, out);
          return Answers.file("application/pdf", Guides.name(degree), content);
        });
  }

  /** Pairs of student and guardian. */
  @Path("guardians")
  public GuardiansResource guardians() {
    return new GuardiansResource(call, key);
  }

  /** Students; in the second degree only. */
  @Path("students")
  public StudentsResource students() {
    return new StudentsResource(call, key);
  }

  /** « Dépannage des comptes élèves ». */
  @Path("troubleshooting")
  public TroubleshootingResource troubleshooting() {
    return new TroubleshootingResource(call, key);
  }

  /** What was ordered for many accounts. */
  @Path("jobs")
  public JobsResource jobs() {
    return new JobsResource(call, key);
  }

  /** What the school says and offers on the families' portal. */
  @Path("portal")
  public PortalResource portal() {
    return new PortalResource(call, key);
  }

  /** « Signalements ». */
  @Path("reports")
  public ReportsResource reports() {
    return new ReportsResource(call, key);
  }

  /** « Qualité des données ». */
  @Path("quality")
  public QualityResource quality() {
    return new QualityResource(call, key);
  }

  /** Who did what. */
  @Path("audit")
  public AuditResource audit() {
    return new AuditResource(call, key);
  }

  /** Who holds rights on the school. */
  @Path("agents")
  public AgentsResource agents() {
    return new AgentsResource(call, key);
  }

  /**
   * What is added to letters.
   *
   * @param owner school or academy
   */
  @Path("letters/{owner}")
  public LettersResource letters(@PathParam("owner") String owner) {
    return new LettersResource(call, key, owner);
  }

  /** How families of the academy reach help. */
  @Path("assistance")
  public AssistanceResource assistance() {
    return new AssistanceResource(call, key);
  }

  /** How the registers were taken in. */
  @Path("imports")
  public ImportsResource imports() {
    return new ImportsResource(call, key);
  }
}
