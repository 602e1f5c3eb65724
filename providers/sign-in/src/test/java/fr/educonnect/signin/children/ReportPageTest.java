package fr.educonnect.signin.children;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.proofs.SomeForm;
import fr.educonnect.signin.children.ReportPage.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportPageTest {

  @ParameterizedTest
  @CsvSource({"REPORT, REPORT", "BACK, BACK", "IGNORE, NOTHING", "NOTHING, NOTHING"})
  void onlyItsOwnButtonsDoAnything(String sent, Button pressed) {
    assertThat(ReportPage.pressed(SomeForm.of("step", sent))).isEqualTo(pressed);
  }

  @Test
  void aFormOfAnotherPageDoesNothing() {
    assertThat(ReportPage.pressed(SomeForm.of())).isEqualTo(Button.NOTHING);
  }
}
