package fr.educonnect.familypages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sign-in brings back. */
class ReturnStateTest {

  @ParameterizedTest
  @EnumSource(FamilyPage.class)
  void leadsBackToThePageWithOrWithoutAnAction(FamilyPage page) {
    ReturnState alone = new ReturnState(page, Optional.empty());
    ReturnState after = new ReturnState(page, Optional.of("educonnect-mail"));
    assertThat(ReturnState.parse(alone.render())).isEqualTo(alone);
    assertThat(ReturnState.parse(after.render())).isEqualTo(after);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", ".", "https://elsewhere.example", "../link", "PORTAL"})
  void anythingElseLeadsToThePortal(String state) {
    assertThat(ReturnState.parse(state).page()).isEqualTo(FamilyPage.PORTAL);
  }

  @Test
  void anActionIsAWordAndNothingElse() {
    assertThat(ReturnState.parse("account.<b>").action()).isEmpty();
    assertThat(ReturnState.parse("account." + "a".repeat(61)).action()).isEmpty();
  }
}
