package fr.educonnect.domain.franceconnect;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.domain.franceconnect.LinkDecision.Holder;
import fr.educonnect.domain.franceconnect.LinkDecision.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LinkDecisionTest {

  private static final Standing FREE = new Standing(false, false);
  private static final Standing LINKED = new Standing(true, false);
  private static final Standing REPLACED = new Standing(true, true);

  @ParameterizedTest
  @EnumSource(NameAgreement.class)
  void theFirstIdentityNeedsNoMoreThanTheProof(NameAgreement names) {
    assertThat(LinkDecision.of(FREE, Holder.NOBODY, names)).isEqualTo(LinkDecision.LINK);
  }

  @ParameterizedTest
  @CsvSource({"NONE, OTHER_NAMES", "ONE, OTHER_NAMES", "BOTH, REPLACE", "FIRST, REPLACE"})
  void anotherIdentityNeedsTheSameNames(NameAgreement names, LinkDecision expected) {
    assertThat(LinkDecision.of(LINKED, Holder.NOBODY, names)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "NONE, OTHER_NAMES",
    "ONE, OTHER_NAMES",
    "BOTH, REPLACED_LATELY",
    "FIRST, REPLACED_LATELY",
  })
  void noThirdIdentityWhileTheFirstCanBePutBack(NameAgreement names, LinkDecision expected) {
    assertThat(LinkDecision.of(REPLACED, Holder.NOBODY, names)).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(NameAgreement.class)
  void anIdentityHasOneAccount(NameAgreement names) {
    for (Standing standing : new Standing[] {FREE, LINKED, REPLACED}) {
      assertThat(LinkDecision.of(standing, Holder.OTHER_ACCOUNT, names))
          .isEqualTo(LinkDecision.OTHER_ACCOUNT);
      assertThat(LinkDecision.of(standing, Holder.THIS_ACCOUNT, names))
          .isEqualTo(LinkDecision.KEEP);
      assertThat(LinkDecision.of(standing, Holder.FORMERLY_THIS_ACCOUNT, names))
          .isEqualTo(LinkDecision.PUT_BACK);
    }
  }

  @ParameterizedTest
  @CsvSource({"NONE, OTHER_PERSON", "ONE, OTHER_PERSON", "BOTH, LINK", "FIRST, LINK"})
  void whoIsSignedInLinksAnIdentityOfTheSameNamesOnly(NameAgreement names, LinkDecision expected) {
    assertThat(LinkDecision.LINK.askedFor(names)).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LINK")
  void theOtherDecisionsAreTheSameForWhoIsSignedIn(LinkDecision decision) {
    for (NameAgreement names : NameAgreement.values()) {
      assertThat(decision.askedFor(names)).isEqualTo(decision);
    }
  }

  @Test
  void onlyWhatIsLinkedSignsIn() {
    assertThat(LinkDecision.values())
        .filteredOn(LinkDecision::isLinked)
        .containsExactly(
            LinkDecision.LINK, LinkDecision.KEEP, LinkDecision.REPLACE, LinkDecision.PUT_BACK);
  }
}
