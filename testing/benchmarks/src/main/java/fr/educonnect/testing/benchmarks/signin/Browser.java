package fr.educonnect.testing.benchmarks.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The least of a browser that a sign-in needs: cookies by name (the server marks them Secure, which
 * plain HTTP on loopback would drop) and form posts. One instance is one person's fresh browser.
 */
final class Browser {
  private static final int SEE_OTHER = 303;

  private final HttpClient http;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private int requests;
  private Took took;

  Browser(HttpClient http) {
    this.http = http;
  }

  int requests() {
    return requests;
  }

  /** Starts with a cookie that an earlier visit left. */
  Browser with(String cookie, String value) {
    cookies.put(cookie, value);
    return this;
  }

  HttpResponse<String> get(URI uri) {
    return send(HttpRequest.newBuilder(uri).GET());
  }

  HttpResponse<String> post(URI uri, Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(field -> encode(field.getKey()) + '=' + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    long start = System.nanoTime();
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    long answered = System.nanoTime();
    HttpResponse<String> page = answer.statusCode() == SEE_OTHER ? follow(answer) : answer;
    took = new Took(answered - start, System.nanoTime() - answered);
    return page;
  }

  /** How long the last form took. */
  Took took() {
    return took;
  }

  /** Goes where an answer leads. */
  HttpResponse<String> follow(HttpResponse<String> answer) {
    return get(location(answer));
  }

  private static URI location(HttpResponse<String> answer) {
    return answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    requests++;
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + '=' + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    try {
      HttpResponse<String> response =
          http.send(
              request.timeout(Duration.ofSeconds(60)).build(),
              HttpResponse.BodyHandlers.ofString());
      response.headers().allValues("Set-Cookie").forEach(this::keep);
      return response;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private void keep(String setCookie) {
    String pair = setCookie.split(";", 2)[0];
    int equals = pair.indexOf('=');
    String value = pair.substring(equals + 1);
    if (value.isEmpty()) {
      cookies.remove(pair.substring(0, equals));
    } else {
      cookies.put(pair.substring(0, equals), value);
    }
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
