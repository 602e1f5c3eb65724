package fr.educonnect.directory.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.educonnect.directory.account.RegisterChoices;
import fr.educonnect.domain.contact.RegisterContact;
import fr.educonnect.domain.message.Channel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an account is told of the registers' contacts, as exports change them. */
class RegisterContactsTest {

  private final JoinedFamily family = new JoinedFamily();

  @AfterEach
  void close() {
    family.close();
  }

  @Test
  void onlyWhatAnExportChangesHasChanged() {
    assertThat(registers())
        .containsExactly(new RegisterContact(record(), Channel.SMS, "+33600000001", none(), false));
    family.toulouse.guardian(10).mail("Awa@Example.org");
    family.toulouse.delta(family.pool.dataSource());
    assertThat(registers())
        .extracting(RegisterContact::channel, contact -> contact.changedAt().isPresent())
        .containsExactly(tuple(Channel.MAIL, true), tuple(Channel.SMS, false));
    List<String> before = family.tables.versions();
    family.toulouse.complet(family.pool.dataSource());
    assertThat(family.tables.versions())
        .filteredOn(row -> row.startsWith("source_guardian"))
        .isEqualTo(before.stream().filter(row -> row.startsWith("source_guardian")).toList());
    family.toulouse.guardian(10).mobile(5);
    family.toulouse.delta(family.pool.dataSource());
    assertThat(registers()).allMatch(contact -> contact.changedAt().isPresent());
  }

  @Test
  void aRefusalIsRememberedAgainstTheValueWhateverItsCase() {
    family.toulouse.guardian(10).mail("Awa@Example.org");
    family.toulouse.delta(family.pool.dataSource());
    RegisterChoices choices = new RegisterChoices(family.pool);
    choices.refuse(family.kept, "awa@example.ORG");
    choices.refuse(family.kept, "awa@example.org");
    assertThat(registers()).extracting(RegisterContact::refused).containsExactly(true, false);
    family.toulouse.guardian(10).mail("other@example.org");
    family.toulouse.delta(family.pool.dataSource());
    assertThat(registers()).noneMatch(RegisterContact::refused);
  }

  @Test
  void remindersAreSwitchedOffAndOn() {
    RegisterChoices choices = new RegisterChoices(family.pool);
    choices.remind(family.kept, false);
    assertThat(family.account(family.kept).contacts().remindersOff()).isTrue();
    choices.remind(family.kept, true);
    assertThat(family.account(family.kept).contacts().remindersOff()).isFalse();
  }

  private List<RegisterContact> registers() {
    return family.account(family.kept).contacts().registers();
  }

  private long record() {
    return family.toulouse.key(10);
  }

  private static Optional<Instant> none() {
    return Optional.empty();
  }
}
