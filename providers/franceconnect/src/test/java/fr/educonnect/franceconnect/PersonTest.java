package fr.educonnect.franceconnect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keycloak.broker.provider.BrokeredIdentityContext;

class PersonTest {
  private static final Person PERSON =
      new Person("0123v1", "Angela Claire", "DUBOIS", "", Level.EIDAS1);

  @Test
  void isHandedOverWhole() {
    FranceConnectConfig config = new FranceConnectConfig();
    config.setEnabled(true);
    BrokeredIdentityContext context = new BrokeredIdentityContext(PERSON.sub(), config);
    PERSON.putInto(context.getContextData());
    assertThat(Person.of(context)).isEqualTo(PERSON);
  }

  @Test
  void saysNothingInALog() {
    assertThat(PERSON).hasToString("Person");
  }
}
