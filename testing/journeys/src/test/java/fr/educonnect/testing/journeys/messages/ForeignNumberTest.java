package fr.educonnect.testing.journeys.messages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.stack.Addresses;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.database.JdbcAddress;
import fr.educonnect.testing.stack.people.DemoAccountsClient.Happening;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that nobody typed, because the registers have them: not all may be written to. */
@ExtendWith(StackExtension.class)
class ForeignNumberTest {
  private static final String REGISTER =
      "update source_guardian set mobiles = array[?], sms_mobile = null where account_id = ?";

  private final Stack stack;

  ForeignNumberTest(Stack stack) {
    this.stack = stack;
  }

  @ParameterizedTest
  @ValueSource(strings = {"+32470121314", "+33899701234"})
  void anAnnouncementToAnotherCountryOrADearNumberIsRefusedAndNeverSent(String number) {
    Person guardian = stack.take(Spare.GUARDIAN_ACTIVATING);
    register(guardian, number);
    stack.demoAccounts().happen(new Happening(Addresses.REALM, guardian.login(), "VALIDATE_MAIL"));
    QueueTable.Row row = new QueueTable(stack).await(number, "REFUSED", "destination");
    assertThat(row.attempts()).isEqualTo(1);
    assertThat(new Inbox(stack).sms(number)).isEmpty();
  }

  private void register(Person person, String number) {
    JdbcAddress directory = stack.databases().directory();
    try (Connection connection =
            DriverManager.getConnection(directory.url(), directory.user(), directory.password());
        PreparedStatement statement = connection.prepareStatement(REGISTER)) {
      statement.setString(1, number);
      statement.setLong(2, person.id());
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
