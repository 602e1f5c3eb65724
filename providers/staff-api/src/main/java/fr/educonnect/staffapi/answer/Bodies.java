package fr.educonnect.staffapi.answer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * Reads bodies of calls, strictly: a member that is not known is refused, so that one whose name is
 * misspelt does not widen what is asked for.
 */
public final class Bodies {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .build();

  private Bodies() {}

  /**
   * @throws ProblemException if it is no such body
   */
  public static <T> T read(String body, Class<T> type) {
    try {
      T read = JSON.readValue(body == null ? "" : body, type);
      if (read != null) {
        return read;
      }
    } catch (JsonProcessingException e) {
      throw ProblemException.invalid("body");
    }
    throw ProblemException.invalid("body");
  }
}
