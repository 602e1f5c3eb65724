package fr.educonnect.staffapi.importrun;

import static fr.educonnect.domain.staff.StaffModule.ASSISTANCE;

import fr.educonnect.directory.load.Feed;
import fr.educonnect.directory.load.ImportRuns;
import fr.educonnect.staffapi.SchoolEndpoint;
import fr.educonnect.staffapi.StaffCall;
import fr.educonnect.staffapi.answer.Answers;
import fr.educonnect.staffapi.answer.Numbers;
import fr.educonnect.staffapi.answer.ProblemException;
import fr.educonnect.staffapi.scope.OpenSchool;
import fr.educonnect.staffapi.scope.RightName;
import fr.educonnect.staffapi.scope.SchoolKey;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code imports} of a school's academy and degree. */
@Produces(MediaType.APPLICATION_JSON)
public final class ImportsResource extends SchoolEndpoint {
  private static final int LAST = 50;
  private static final int MOST = 5000;

  public ImportsResource(StaffCall call, SchoolKey school) {
    super(call, school);
  }

  /** The last runs. */
  @GET
  @Operation(
      operationId = "listImports",
      summary = "The last imports of the school's academy and degree")
  @Extension(name = RightName.EXTENSION, value = RightName.ASSISTANCE)
  @APIResponseSchema(ImportView[].class)
  public Response list() {
    return in(
        ASSISTANCE, school -> Answers.ok(latest(school).stream().map(ImportView::of).toList()));
  }

  /** What one of them did not take. */
  @GET
  @Path("{run}/rejections")
  @Operation(operationId = "listRejections", summary = "What an import did not take")
  @Extension(name = RightName.EXTENSION, value = RightName.ASSISTANCE)
  @APIResponseSchema(RejectionView[].class)
  public Response rejections(@PathParam("run") String run) {
    return in(ASSISTANCE, school -> Answers.ok(rejections(school, Numbers.id(run))));
  }

  private static List<RejectionView> rejections(OpenSchool school, long run) {
    if (latest(school).stream().noneMatch(known -> known.id() == run)) {
      throw ProblemException.notFound();
    }
    List<RejectionView> rejections = new ArrayList<>();
    school
        .staff()
        .imports()
        .rejections(
            run,
            rejection -> {
              if (rejections.size() < MOST) {
                rejections.add(RejectionView.of(rejection));
              }
            });
    return rejections;
  }

  private static List<ImportRuns.Run> latest(OpenSchool school) {
    Feed feed = new Feed(school.header().academy(), school.header().degree());
    return school.staff().imports().latest(feed, LAST);
  }
}
