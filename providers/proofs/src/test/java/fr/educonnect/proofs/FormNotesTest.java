package fr.educonnect.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keycloak.models.utils.FormMessage;

class FormNotesTest {

  private final TabNotes tab = new TabNotes();
  private final FormNotes notes = new FormNotes(tab.session());

  @Test
  void keepsErrorsInOrderAndTheFieldsThatMayBeShown() {
    notes.keep(
        List.of(
            new FormMessage("year-2", "birthDateMissing"),
            new FormMessage("year-1", "birthDateWrong"),
            new FormMessage(null, "tryAgain")),
        form("year-1", "=&é 2012 ${x}", "password-new", "secret"),
        List.of("year-1", "year-2"));
    assertThat(notes.errors())
        .extracting(FormMessage::getField)
        .containsExactly("year-2", "year-1", FormMessage.GLOBAL);
    assertThat(notes.errors())
        .extracting(FormMessage::getMessage)
        .containsExactly("birthDateMissing", "birthDateWrong", "tryAgain");
    assertThat(notes.typed()).containsOnlyKeys("year-1");
    assertThat(notes.typed().getFirst("year-1")).isEqualTo("=&é 2012 ${x}");
    assertThat(tab.all().toString()).doesNotContain("secret");
  }

  @Test
  void keepsTheParametersOfAMessage() {
    notes.keep(
        List.of(new FormMessage("password-new", "invalidPasswordMinLengthMessage", 8)),
        form(),
        List.of());
    assertThat(notes.errors().get(0).getMessage()).isEqualTo("invalidPasswordMinLengthMessage");
    assertThat(notes.errors().get(0).getParameters()).containsExactly("8");
  }

  @Test
  void aLongTextIsCut() {
    notes.keep(List.of(), form("lastName", "x".repeat(5000)), List.of("lastName"));
    assertThat(notes.typed().getFirst("lastName")).hasSize(200);
  }

  @Test
  void nothingIsLeftOfAClearedForm() {
    notes.keep(List.of(new FormMessage("code", "codeWrong")), form("code", "1"), List.of("code"));
    notes.clear();
    assertThat(tab.all()).isEmpty();
    assertThat(notes.errors()).isEmpty();
    assertThat(notes.typed()).isEmpty();
  }

  @Test
  void aPageIsGivenTheErrorsAndByFieldWhatWasTyped() {
    notes.keep(
        List.of(new FormMessage("mail", "mailInvalid")),
        form("mail", "a@b", "mail-confirm", "a&b=c", "password-new", "secret"),
        List.of("mail", "mail-confirm"));
    ShownPage page = new ShownPage();
    notes.into(page.provider());
    assertThat(page.errors()).extracting(FormMessage::getMessage).containsExactly("mailInvalid");
    assertThat(page.attribute("typed")).isEqualTo(Map.of("mail", "a@b", "mail-confirm", "a&b=c"));
    assertThat(page.formData().getFirst("mail")).isEqualTo("a@b");
  }

  @Test
  void aPageWithoutARefusedFormHasNoErrorsAndEmptyFields() {
    ShownPage page = new ShownPage();
    notes.into(page.provider());
    assertThat(page.errors()).isEmpty();
    assertThat(page.attribute("typed")).isEqualTo(Map.of());
  }

  private static MultivaluedMap<String, String> form(String... pairs) {
    MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      form.putSingle(pairs[i], pairs[i + 1]);
    }
    return form;
  }
}
