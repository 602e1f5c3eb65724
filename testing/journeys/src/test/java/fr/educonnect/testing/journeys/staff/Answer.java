package fr.educonnect.testing.journeys.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the API answers. */
public record Answer(HttpResponse<byte[]> response) {
  private static final Pattern NAME = Pattern.compile("^attachment; filename=\"([^\"]+)\"$");

  int status() {
    return response.statusCode();
  }

  byte[] content() {
    return response.body();
  }

  public String text() {
    return new String(content(), StandardCharsets.UTF_8);
  }

  JsonNode json() {
    return StaffVisitor.json(text());
  }

  /** Why something was not done; its status otherwise. */
  String reason() {
    return status() == 409 ? json().path("reason").asText() : Integer.toString(status());
  }

  String type() {
    return response.headers().firstValue("Content-Type").orElse("");
  }

  /** What the file is to be called. */
  String fileName() {
    Matcher name = NAME.matcher(response.headers().firstValue("Content-Disposition").orElse(""));
    assertThat(name.find()).describedAs("a file, status %d", status()).isTrue();
    return name.group(1);
  }

  Answer is(int status) {
    assertThat(status()).describedAs(text()).isEqualTo(status);
    return this;
  }
}
