package fr.educonnect.staffapi.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the page is made of. A name bears a hash of the content, so that it is kept for good. */
public final class AssetsResource {
  private static final String FOR_GOOD = "public, max-age=31536000, immutable";
  private static final String COMPRESSION = "gzip";

  /** A file, compressed for whoever reads it so. */
  @GET
  @Operation(hidden = true)
  @Path("{name: \\w[\\w-]*(\\.\\w+)+}")
  public Response asset(
      @PathParam("name") String name, @HeaderParam(HttpHeaders.ACCEPT_ENCODING) String encodings) {
    boolean compressible = encodings != null && encodings.contains(COMPRESSION);
    ConsoleFile file =
        ConsoleFile.find("assets/" + name, compressible).orElseThrow(NotFoundException::new);
    ResponseBuilder answer =
        Response.ok(file.content(), file.mediaType())
            .header(HttpHeaders.CACHE_CONTROL, FOR_GOOD)
            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    if (file.compressed()) {
      answer.header(HttpHeaders.CONTENT_ENCODING, COMPRESSION);
    }
    return answer.build();
  }
}
