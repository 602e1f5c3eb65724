package fr.educonnect.proofs.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.proofs.SomeForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.models.utils.FormMessage;

class MailFormTest {

  @Test
  void isTakenWhereBothAreTheSameAddress() {
    MailForm read =
        MailForm.readTwice(
            SomeForm.of("mail", " Une.Mere@Example.org", "mail-confirm", "une.mere@example.org "));
    assertThat(read.address()).contains("une.mere@example.org");
    assertThat(read.errors()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', mail, mailInvalid",
    "une mere, une mere, mail, mailInvalid",
    "a@example.org, '', mail-confirm, mailsDiffer",
    "a@example.org, b@example.org, mail-confirm, mailsDiffer",
  })
  void saysWhichFieldIsWrong(String mail, String confirmed, String field, String key) {
    MailForm read = MailForm.readTwice(SomeForm.of("mail", mail, "mail-confirm", confirmed));
    assertThat(read.address()).isEmpty();
    assertThat(read.errors()).singleElement().extracting(FormMessage::getField).isEqualTo(field);
    assertThat(read.errors()).singleElement().extracting(FormMessage::getMessage).isEqualTo(key);
  }

  @Test
  void isMissedWhereItHasToBeGiven() {
    assertThat(MailForm.readTwice(SomeForm.of()).errors()).hasSize(1);
  }

  @Test
  void mayBeLeftOutWhereItIsOptional() {
    assertThat(MailForm.readOptional(SomeForm.of()))
        .isEqualTo(MailForm.readOptional(SomeForm.of("mail", " ")));
    assertThat(MailForm.readOptional(SomeForm.of()).errors()).isEmpty();
    assertThat(MailForm.readOptional(SomeForm.of("mail", "a@example.org")).address())
        .contains("a@example.org");
    assertThat(MailForm.readOptional(SomeForm.of("mail", "a@")).errors()).hasSize(1);
  }
}
