package fr.educonnect.realmconfig.metadata;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Fetches metadata: no redirects, a limit of time and of size. */
public final class MetadataDownload {
  private static final Duration TIMEOUT = Duration.ofSeconds(20);
  private static final int OK = 200;

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(Duration.ofSeconds(10))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  public byte[] fetch(URI address) throws MetadataException {
    HttpRequest request = HttpRequest.newBuilder(address).timeout(TIMEOUT).GET().build();
    try {
      HttpResponse<InputStream> response =
          client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        if (response.statusCode() != OK) {
          throw new MetadataException("the address answered " + response.statusCode());
        }
        // One more than the parser takes, so that it refuses what was cut.
        return body.readNBytes(MetadataDocument.LARGEST + 1);
      }
    } catch (IOException e) {
      throw new MetadataException("the address did not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MetadataException("interrupted", e);
    }
  }
}
