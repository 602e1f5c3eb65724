package fr.educonnect.staffapi.letter;

import static fr.educonnect.domain.staff.StaffModule.ADMINISTRATION;
import static fr.educonnect.domain.staff.StaffModule.ASSISTANCE;

import fr.educonnect.directory.staff.letter.LetterOwner;
import fr.educonnect.directory.staff.letter.LetterPicture;
import fr.educonnect.domain.staff.StaffModule;
import fr.educonnect.staffapi.SchoolEndpoint;
import fr.educonnect.staffapi.StaffCall;
import fr.educonnect.staffapi.answer.Answers;
import fr.educonnect.staffapi.answer.Bodies;
import fr.educonnect.staffapi.answer.ProblemException;
import fr.educonnect.staffapi.scope.OpenSchool;
import fr.educonnect.staffapi.scope.RightName;
import fr.educonnect.staffapi.scope.SchoolKey;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/**
 * {@code letters/{owner}} of a school: {@code school} is its own part, which its head sets; {@code
 * academy} that of all schools of the degree, which the assistance team sets.
 */
@Produces(MediaType.APPLICATION_JSON)
public final class LettersResource extends SchoolEndpoint {
  private static final String PNG = "image/png";
  private static final String RIGHTS = RightName.ADMINISTRATION + " " + RightName.ASSISTANCE;

  private final String owner;

  /**
   * @param owner as typed
   */
  public LettersResource(StaffCall call, SchoolKey school, String owner) {
    super(call, school);
    this.owner = owner;
  }

  /** What the owner added. */
  @GET
  @Operation(operationId = "readLetters", summary = "What is added to letters")
  @Extension(name = RightName.EXTENSION, value = RIGHTS)
  @APIResponseSchema(LettersView.class)
  public Response read() {
    return owned((school, of) -> Answers.ok(LettersView.of(school.staff().letters().read(of))));
  }

  /** Puts a text in place of the one before. */
  @PUT
  @Path("note")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "writeLetterNote", summary = "Put a text into letters")
  @Extension(name = RightName.EXTENSION, value = RIGHTS)
  @APIResponse(responseCode = "204", description = "Done")
  public Response writeNote(@RequestBodySchema(NoteBody.class) String body) {
    return owned(
        (school, of) -> {
          String note = Given.note(Bodies.read(body, NoteBody.class));
          school.staff().letters().writeNote(of, note, school.editor());
          return Response.noContent();
        });
  }

  /** Takes the text away. */
  @DELETE
  @Path("note")
  @Operation(operationId = "removeLetterNote", summary = "Take the text out of letters")
  @Extension(name = RightName.EXTENSION, value = RIGHTS)
  @APIResponse(responseCode = "204", description = "Done")
  public Response removeNote() {
    return owned(
        (school, of) -> {
          school.staff().letters().removeNote(of, school.editor());
          return Response.noContent();
        });
  }

  /**
   * A picture.
   *
   * @param place logo or signature
   */
  @GET
  @Path("pictures/{place}")
  @Produces({PNG, "application/problem+json"})
  @Operation(operationId = "readLetterPicture", summary = "The logo or the signature")
  @Extension(name = RightName.EXTENSION, value = RIGHTS)
  @APIResponse(
      responseCode = "200",
      description = "The picture",
      content =
          @Content(mediaType = PNG, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response picture(@PathParam("place") String place) {
    return owned(
        (school, of) -> {
          LetterPicture picture =
              Optional.ofNullable(
                      school.staff().letters().read(of).pictures().get(Given.place(place)))
                  .orElseThrow(ProblemException::notFound);
          return Response.ok(picture.content(), PNG);
        });
  }

  /** Puts a picture in place of the one before. */
  @PUT
  @Path("pictures/{place}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "writeLetterPicture", summary = "Put a logo or signature into letters")
  @Extension(name = RightName.EXTENSION, value = RIGHTS)
  @APIResponse(responseCode = "204", description = "Done")
  public Response writePicture(
      @PathParam("place") String place, @RequestBodySchema(PictureBody.class) String body) {
    return owned(
        (school, of) -> {
          LetterPicture picture = Given.picture(Bodies.read(body, PictureBody.class));
          school.staff().letters().writePicture(of, Given.place(place), picture, school.editor());
          return Response.noContent();
        });
  }

  /** Takes a picture away. */
  @DELETE
  @Path("pictures/{place}")
  @Operation(operationId = "removeLetterPicture", summary = "Take the logo or signature away")
  @Extension(name = RightName.EXTENSION, value = RIGHTS)
  @APIResponse(responseCode = "204", description = "Done")
  public Response removePicture(@PathParam("place") String place) {
    return owned(
        (school, of) -> {
          school.staff().letters().removePicture(of, Given.place(place), school.editor());
          return Response.noContent();
        });
  }

  private Response owned(BiFunction<OpenSchool, LetterOwner, ResponseBuilder> work) {
    StaffModule module = "academy".equals(owner) ? ASSISTANCE : ADMINISTRATION;
    return in(module, school -> work.apply(school, owner(school)));
  }

  private LetterOwner owner(OpenSchool school) {
    return switch (owner) {
      case "school" -> LetterOwner.of(school.header());
      case "academy" -> LetterOwner.academyOf(school.header());
      default -> throw ProblemException.notFound();
    };
  }
}
