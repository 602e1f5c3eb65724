package fr.educonnect.staffapi.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * Makes the bodies of answers.
 *
 * @param locale of what people read
 */
public record Answers(Locale locale) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BUNDLE = "fr.educonnect.staffapi.answer.problems";
  private static final int RETRY_SECONDS = 60;
  private static final String PROBLEM_JSON = "application/problem+json";

  /**
   * @param body a record, or a list of them
   */
  public static ResponseBuilder ok(Object body) {
    return Response.ok(text(body), MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"));
  }

  /** A file to be kept under this name. */
  public static ResponseBuilder file(String type, String name, Object content) {
    return Response.ok(content, type)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + '"');
  }

  /** A problem with its texts. */
  public ResponseBuilder problem(ProblemException exception) {
    ProblemCode code = exception.code();
    ResourceBundle texts =
        ResourceBundle.getBundle(BUNDLE, locale, Answers.class.getClassLoader(), noFallback());
    String name = code.code();
    Problem problem =
        new Problem(
            "urn:educonnect:problem:" + name,
            texts.getString(name + ".title"),
            code.status(),
            texts.getString(name + ".detail"),
            name,
            texts.getString(name + ".action"),
            exception.reason().orElse(null));
    ResponseBuilder answer = Response.status(code.status()).type(PROBLEM_JSON);
    code.challenge().ifPresent(value -> answer.header(HttpHeaders.WWW_AUTHENTICATE, value));
    if (code == ProblemCode.TOO_MANY_CALLS || code == ProblemCode.UNAVAILABLE) {
      answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    }
    return answer.entity(text(problem));
  }

  // The server's own language is nobody's.
  private static Control noFallback() {
    return Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
  }

  private static String text(Object body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
