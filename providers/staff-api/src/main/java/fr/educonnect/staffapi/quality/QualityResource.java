package fr.educonnect.staffapi.quality;

import static fr.educonnect.domain.staff.StaffModule.ADMINISTRATION;
import static fr.educonnect.domain.staff.StaffModule.ASSISTANCE;

import fr.educonnect.directory.staff.quality.QualityIssue;
import fr.educonnect.directory.staff.quality.QualityRow;
import fr.educonnect.domain.staff.StaffModule;
import fr.educonnect.staffapi.SchoolEndpoint;
import fr.educonnect.staffapi.StaffCall;
import fr.educonnect.staffapi.agent.Today;
import fr.educonnect.staffapi.answer.Answers;
import fr.educonnect.staffapi.answer.CsvAnswer;
import fr.educonnect.staffapi.answer.Moments;
import fr.educonnect.staffapi.answer.ProblemException;
import fr.educonnect.staffapi.scope.OpenSchool;
import fr.educonnect.staffapi.scope.RightName;
import fr.educonnect.staffapi.scope.SchoolKey;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code quality} of a school. */
@Produces(MediaType.APPLICATION_JSON)
public final class QualityResource extends SchoolEndpoint {
  private static final int SHOWN_DAYS = 90;
  private static final List<StaffModule> BOTH = List.of(ADMINISTRATION, ASSISTANCE);

  public QualityResource(StaffCall call, SchoolKey school) {
    super(call, school);
  }

  /** How many records of the school each issue is about. */
  @GET
  @Operation(operationId = "countQuality", summary = "How many records each issue is about")
  @Extension(
      name = RightName.EXTENSION,
      value = RightName.ADMINISTRATION + " " + RightName.ASSISTANCE)
  @APIResponse(
      responseCode = "200",
      description = "OK",
      content =
          @Content(
              mediaType = "application/json",
              schema =
                  @Schema(
                      type = SchemaType.OBJECT,
                      additionalProperties = Integer.class,
                      description = "Number of records, by issue")))
  public Response counts() {
    return in(
        BOTH,
        school -> {
          Map<QualityIssue, Integer> counts = school.staff().quality().counts(school.id());
          return Answers.ok(counts);
        });
  }

  /**
   * How that was on days before.
   *
   * @param since ISO day; left out, 90 days ago
   */
  @GET
  @Path("trend")
  @Operation(
      operationId = "readQualityTrend",
      summary = "The days on which the numbers changed, the first one first")
  @Extension(
      name = RightName.EXTENSION,
      value = RightName.ADMINISTRATION + " " + RightName.ASSISTANCE)
  @APIResponseSchema(QualityDayView[].class)
  public Response trend(@QueryParam("since") String since) {
    return in(
        BOTH,
        school -> {
          LocalDate first =
              Moments.day("since", since).orElse(Today.inParis().minusDays(SHOWN_DAYS));
          return Answers.ok(
              school.staff().trend().of(school.id(), first).stream()
                  .map(QualityDayView::of)
                  .toList());
        });
  }

  /** The records that an issue is about. */
  @GET
  @Path("{issue}")
  @Operation(operationId = "listQuality", summary = "The records that an issue is about")
  @Extension(
      name = RightName.EXTENSION,
      value = RightName.ADMINISTRATION + " " + RightName.ASSISTANCE)
  @APIResponseSchema(QualityView[].class)
  public Response rows(@PathParam("issue") String issue) {
    return in(
        BOTH, school -> Answers.ok(rows(school, issue).stream().map(QualityView::of).toList()));
  }

  /** The same for a spreadsheet. */
  @GET
  @Path("{issue}/csv")
  @Produces({"text/csv", "application/problem+json"})
  @Operation(operationId = "exportQuality", summary = "The records that an issue is about, as CSV")
  @Extension(
      name = RightName.EXTENSION,
      value = RightName.ADMINISTRATION + " " + RightName.ASSISTANCE)
  @APIResponse(
      responseCode = "200",
      description = "The records",
      content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
  public Response csv(@PathParam("issue") String issue) {
    return in(
        BOTH, school -> CsvAnswer.of("QualiteDesDonnees", QualityCsv.of(rows(school, issue))));
  }

  private static List<QualityRow> rows(OpenSchool school, String issue) {
    QualityIssue found =
        Arrays.stream(QualityIssue.values())
            .filter(known -> known.name().equals(issue))
            .findFirst()
            .orElseThrow(ProblemException::notFound);
    return school.staff().quality().rows(school.id(), found);
  }
}
