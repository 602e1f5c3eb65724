package fr.educonnect.documents.list;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.domain.account.AccountState;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ListedAccountTest {
  @ParameterizedTest
  @EnumSource(AccountState.class)
  void passwordIsClearWhileProvisionalAndHiddenOnceChosen(AccountState state) {
    boolean distributed = state != AccountState.NOT_NOTIFIED;
    assertThat(ListedAccount.of("g.reabu5", state, Optional.of("88PEU99X")).password())
        .isEqualTo(distributed ? "88PEU99X" : "");
    assertThat(ListedAccount.of("g.reabu5", state, Optional.empty()).password())
        .isEqualTo(distributed ? "*****" : "");
  }
}
