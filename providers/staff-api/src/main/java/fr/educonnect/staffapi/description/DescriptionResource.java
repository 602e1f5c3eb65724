package fr.educonnect.staffapi.description;

import fr.educonnect.staffapi.Endpoint;
import fr.educonnect.staffapi.StaffCall;
import fr.educonnect.staffapi.scope.RightName;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** {@code api/openapi.json}. */
public final class DescriptionResource extends Endpoint {
  private static final String RESOURCE = "openapi.json";

  public DescriptionResource(StaffCall call) {
    super(call);
  }

  /** The description; it tells nobody more than the documentation does. */
  @GET
  @Operation(operationId = "describe", summary = "This description")
  @Extension(name = RightName.EXTENSION, value = RightName.NONE)
  @APIResponse(
      responseCode = "200",
      description = "An OpenAPI 3 description",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(type = SchemaType.OBJECT)))
  public Response read() {
    return openly(Response.ok(text(), MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8")));
  }

  private static byte[] text() {
    try (InputStream in = DescriptionResource.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("built without " + RESOURCE);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
