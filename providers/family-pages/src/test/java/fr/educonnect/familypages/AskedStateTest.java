package fr.educonnect.familypages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a question to an older identity provider brings back. */
class AskedStateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"demo", "urn:educonnect:demo-ent/1", "https://ent.example/?a=1&b={c}", "école"})
  void namesItsService(String service) {
    String state = new AskedState(service).render();
    assertThat(state).matches("asked:[A-Za-z0-9_-]+");
    assertThat(AskedState.parse(state)).contains(new AskedState(service));
  }

  @Test
  void theLongestNameHasRoom() {
    AskedState longest = new AskedState("é".repeat(255));
    assertThat(AskedState.parse(longest.render())).contains(longest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "asked:",
        "asked:https://elsewhere.example",
        "asked:%",
        "asked:YWFhY",
        "asked:a=="
      })
  void whatIsNoneOfOursNamesNothing(String state) {
    assertThat(AskedState.parse(state)).contains(new AskedState(""));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "asked", "portal", "portal.educonnect-mail", " asked:ZGVtbw"})
  void otherStatesAreNoQuestion(String state) {
    assertThat(AskedState.parse(state)).isEmpty();
  }
}
