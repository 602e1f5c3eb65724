package fr.educonnect.testing.journeys.http;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody with a browser of which every single request can be looked at: it follows nothing by
 * itself, and sends its cookies also where a real one would want TLS.
 */
public final class HttpVisitor {
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final Pattern ACTION = Pattern.compile("<form[^>]*\\saction=\"([^\"]+)\"");

  /** With HTTP/2 a Host header would be no request's own. */
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final Map<String, String> cookies = new LinkedHashMap<>();
  private final Map<String, String> headers = new LinkedHashMap<>();
  private URI server;
  private HttpResponse<String> last;

  /** Comes from this address, as the proxy in front of the server tells it. */
  public HttpVisitor from(String address) {
    return with("X-Forwarded-For", address);
  }

  /** Sends this header with every request. */
  public HttpVisitor with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  /** Sends requests to this node; the pages' addresses stay those of the stack. */
  public HttpVisitor at(URI node) {
    server = node;
    return this;
  }

  /** Sends this cookie too. */
  public HttpVisitor keep(String name, String value) {
    cookies.put(name, value);
    return this;
  }

  public Map<String, String> cookies() {
    return Map.copyOf(cookies);
  }

  public Map<String, List<String>> headers() {
    return last.headers().map();
  }

  public HttpVisitor get(String address) {
    return send(HttpRequest.newBuilder(uri(address)).GET());
  }

  public HttpVisitor get(String address, String bearer) {
    return send(HttpRequest.newBuilder(uri(address)).header("Authorization", "Bearer " + bearer));
  }

  /**
   * Calls an API.
   *
   * @param body JSON; empty for none
   */
  public HttpVisitor call(String method, String address, String bearer, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri(address))
            .header("Authorization", "Bearer " + bearer)
            .method(method, BodyPublishers.ofString(body));
    return send(body.isEmpty() ? request : request.header("Content-Type", "application/json"));
  }

  public HttpVisitor post(String address, Map<String, String> form) {
    return send(
        HttpRequest.newBuilder(uri(address))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encode(form))));
  }

  /** Sends the last form of the page that was answered last. */
  public HttpVisitor submit(Map<String, String> form) {
    return post(action(), form);
  }

  /** Where the last form of the page that was answered last goes. */
  public String action() {
    Matcher action = ACTION.matcher(last.body());
    String found = null;
    while (action.find()) {
      found = action.group(1);
    }
    if (found == null) {
      throw new IllegalStateException("No form in the page with status " + last.statusCode());
    }
    return found.replace("&amp;", "&");
  }

  /** Goes where the last answer leads. */
  public HttpVisitor follow() {
    return get(last.uri().resolve(location()).toString());
  }

  public String location() {
    return last.headers().firstValue("Location").orElseThrow();
  }

  public int status() {
    return last.statusCode();
  }

  public String body() {
    return last.body();
  }

  private URI uri(String address) {
    URI uri = URI.create(address);
    if (server == null) {
      return uri;
    }
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    return server.resolve(uri.getRawPath() + query);
  }

  private HttpVisitor send(HttpRequest.Builder request) {
    headers.forEach(request::header);
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    try {
      last = HTTP.send(request.timeout(LIMIT).build(), BodyHandlers.ofString());
      last.headers().allValues("Set-Cookie").forEach(this::keep);
      return this;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void keep(String header) {
    String[] pair = header.split(";", 2)[0].split("=", 2);
    if (pair[1].isEmpty()) {
      cookies.remove(pair[0]);
    } else {
      cookies.put(pair[0], pair[1]);
    }
  }

  private static String encode(Map<String, String> form) {
    return form.entrySet().stream()
        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
