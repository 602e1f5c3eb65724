package fr.educonnect.proofs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.proofs.TabNotes;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeldReportsTest {

  private final TabNotes tab = new TabNotes();
  private final HeldReports held = new HeldReports(tab.session());

  @Test
  void givesBackWhatItHolds() {
    assertThat(held.isEmpty()).isTrue();
    assertThat(held.get()).isEmpty();
    held.hold(Set.of(7L, 8L));
    assertThat(held.isEmpty()).isFalse();
    assertThat(held.get()).containsExactlyInAnyOrder(7L, 8L);
    held.clear();
    assertThat(tab.all()).isEmpty();
  }
}
