package fr.educonnect.staffapi.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.account.PersonNames;
import fr.educonnect.directory.staff.school.SchoolHeader.PostalAddress;
import fr.educonnect.directory.staff.sheet.AccountSheet;
import fr.educonnect.directory.staff.sheet.ShownPassword;
import fr.educonnect.directory.staff.sheet.ShownPassword.Kind;
import fr.educonnect.documents.letter.LetterPassword;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.account.Profile;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LettersTest {

  @Test
  void aPasswordIsTheFirstOneUntilTheAccountIsActive() {
    assertThat(password(AccountState.NOTIFIED, Kind.PROVISIONAL))
        .isEqualTo(new LetterPassword.First("GVKVPE23"));
    assertThat(password(AccountState.ACTIVE, Kind.PROVISIONAL))
        .isEqualTo(new LetterPassword.Reset("GVKVPE23"));
    assertThat(password(AccountState.ACTIVE, Kind.CHOSEN)).isEqualTo(new LetterPassword.Chosen());
    assertThat(password(AccountState.ACTIVE, Kind.FRANCECONNECT))
        .isEqualTo(new LetterPassword.FranceConnect());
  }

  private static LetterPassword password(AccountState state, Kind kind) {
    Optional<String> clear = kind == Kind.PROVISIONAL ? Optional.of("GVKVPE23") : Optional.empty();
    return Letters.password(
        new AccountSheet(
            1,
            Profile.GUARDIAN,
            new PersonNames(Optional.empty(), "TENOBN", "Vanessa"),
            "v.tenobn2",
            state,
            new ShownPassword(kind, clear),
            List.of(),
            Optional.empty()));
  }

  @Test
  void theCodeLeadsToTheWayInWithTheIdentifier() {
    FamilyPages pages = new FamilyPages(URI.create("https://here.example/realms/educonnect"));

    assertThat(pages.start("v.tenobn2"))
        .hasToString("https://here.example/realms/educonnect/family/start?login_hint=v.tenobn2");
    assertThat(pages.portal()).hasToString("https://here.example/realms/educonnect/family/portal");
  }

  @Test
  void anAddressHasNoEmptyLines() {
    assertThat(
            AddressLines.of(
                new PostalAddress(
                    Optional.of("Bât. C\n\n14 rue Neuve"),
                    Optional.of("45000"),
                    Optional.of("ORLÉANS"))))
        .containsExactly("Bât. C", "14 rue Neuve", "45000 ORLÉANS");
    assertThat(
            AddressLines.of(
                new PostalAddress(Optional.empty(), Optional.empty(), Optional.empty())))
        .isEmpty();
  }
}
