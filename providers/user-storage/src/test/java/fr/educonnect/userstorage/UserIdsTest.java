package fr.educonnect.userstorage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directoryaccess.DirectoryProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.component.ComponentModel;

class UserIdsTest {

  private static final ComponentModel COMPONENT = new ComponentModel();

  static {
    COMPONENT.setId(DirectoryProvider.COMPONENT_ID);
  }

  @Test
  void keepsTheFormThatServicesHaveStored() {
    String id = UserIds.userId(COMPONENT, 162000000000001L);
    assertThat(id).isEqualTo("f:educonnect-directory-1:162000000000001");
    assertThat(UserIds.accountId(id)).hasValue(162000000000001L);
  }

  @Test
  void keepsTheFormThatKeycloakAsksOfUserIds() {
    assertThat(DirectoryProvider.COMPONENT_ID).matches("[0-9A-Za-z_-]{22}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "0", "01", "-1", "+1", "1 ", "1e3", "p.martin", "1234567890123456789"})
  void knowsOneSpellingPerAccount(String text) {
    assertThat(UserIds.parse(text)).isEmpty();
  }
}
