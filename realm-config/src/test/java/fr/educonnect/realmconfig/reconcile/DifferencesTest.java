package fr.educonnect.realmconfig.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as the same, and what does not. */
class DifferencesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"a\": 1}               | {\"a\": \"1\", \"b\": 2}",
        "{\"a\": true}            | {\"a\": \"true\"}",
        "{\"a\": \"\"}            | {}",
        "{\"a\": []}              | {}",
        "{\"a\": [1, 2]}          | {\"a\": [\"2\", \"1\"]}",
        "{\"a\": {\"b\": 1}}      | {\"a\": {\"b\": 1, \"c\": 2}}",
        "{\"a\": [{\"b\": 1}]}    | {\"a\": [{\"b\": 1, \"c\": 2}]}",
        "{\"a\": \"secret\"}      | {\"a\": \"**********\"}",
      })
  void same(String wanted, String server) throws JsonProcessingException {
    assertThat(fields(wanted, server)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "a   | {\"a\": 1}            | {\"a\": 2}",
        "a   | {\"a\": false}        | {}",
        "a   | {\"a\": []}           | {\"a\": [1]}",
        "a   | {\"a\": [1]}          | {\"a\": [1, 2]}",
        "a.b | {\"a\": {\"b\": 1}}   | {}",
        "a   | {\"a\": [{\"b\": 1}]} | {\"a\": [{\"b\": 2}]}",
        "a   | {\"a\": [{\"b\": 1}]} | {\"a\": [{\"b\": 1}, {\"b\": 2}]}",
      })
  void different(String field, String wanted, String server) throws JsonProcessingException {
    assertThat(fields(wanted, server)).containsExactly(field);
  }

  private static List<String> fields(String wanted, String server) throws JsonProcessingException {
    return Differences.between((ObjectNode) JSON.readTree(wanted), JSON.readTree(server)).stream()
        .map(FieldDifference::field)
        .toList();
  }
}
