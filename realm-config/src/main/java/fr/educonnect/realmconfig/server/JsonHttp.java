package fr.educonnect.realmconfig.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Sends requests and reads JSON answers; anything but success is an exception with its reason. */
final class JsonHttp {
  /** Creating a realm makes keys and may take seconds on a server that has just started. */
  static final Duration TIMEOUT = Duration.ofSeconds(60);

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(Duration.ofSeconds(10))
          .version(HttpClient.Version.HTTP_1_1)
          .build();

  /** The body; missing when it is empty. */
  JsonNode send(HttpRequest request) {
    HttpResponse<String> response = succeed(request);
    try {
      return JSON.readTree(response.body());
    } catch (JsonProcessingException e) {
      throw new AdminApiException(response.statusCode(), called(request) + ": not JSON", e);
    }
  }

  /** The last segment of the address of what was created; empty when the server names none. */
  String create(HttpRequest request) {
    String location = succeed(request).headers().firstValue("Location").orElse("");
    return location.substring(location.lastIndexOf('/') + 1);
  }

  private HttpResponse<String> succeed(HttpRequest request) {
    HttpResponse<String> response = exchange(request);
    if (response.statusCode() / 100 != 2) {
      throw new AdminApiException(
          response.statusCode(), called(request) + " answered " + reason(response), null);
    }
    return response;
  }

  private HttpResponse<String> exchange(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AdminApiException(0, called(request) + " got no answer: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AdminApiException(0, called(request) + " was interrupted", e);
    }
  }

  private static String called(HttpRequest request) {
    return request.method() + " " + request.uri().getPath();
  }

  /** Keycloak explains itself in one of these fields. */
  private static String reason(HttpResponse<String> response) {
    String text = response.body();
    try {
      JsonNode body = JSON.readTree(text);
      for (String field : new String[] {"errorMessage", "error_description", "error"}) {
        if (body.hasNonNull(field)) {
          text = body.get(field).asText();
          break;
        }
      }
    } catch (JsonProcessingException e) {
      text = "no explanation";
    }
    String where = response.statusCode() >= 500 ? " (the server's log says why)" : "";
    return response.statusCode() + ": " + text + where;
  }
}
