package fr.educonnect.domain.join;

import static fr.educonnect.domain.join.JoinProof.ASSISTANCE;
import static fr.educonnect.domain.join.JoinProof.MOBILE_AND_DATES;
import static fr.educonnect.domain.join.JoinProof.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.account.Profile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JoinRulesTest {

  private static final RecordedName NAME = new RecordedName("Mme", "MARTIN", null, "Camille");

  /** Every combination of proof, names and shared child, written out. */
  @ParameterizedTest
  @CsvSource({
    "SAME, PASSWORD, false, true",
    "SAME, PASSWORD, true, true",
    "SAME, MOBILE_AND_DATES, false, true",
    "SAME, MOBILE_AND_DATES, true, true",
    "SAME, ASSISTANCE, false, true",
    "SAME, ASSISTANCE, true, true",
    "FIRST_NAME, PASSWORD, false, true",
    "FIRST_NAME, PASSWORD, true, false",
    "FIRST_NAME, MOBILE_AND_DATES, false, false",
    "FIRST_NAME, MOBILE_AND_DATES, true, false",
    "FIRST_NAME, ASSISTANCE, false, true",
    "FIRST_NAME, ASSISTANCE, true, true",
    "DIFFERENT, PASSWORD, false, false",
    "DIFFERENT, PASSWORD, true, false",
    "DIFFERENT, MOBILE_AND_DATES, false, false",
    "DIFFERENT, MOBILE_AND_DATES, true, false",
    "DIFFERENT, ASSISTANCE, false, true",
    "DIFFERENT, ASSISTANCE, true, true"
  })
  void namesDecideUnlessTheAssistanceTeamDoes(
      NameFit fit, JoinProof proof, boolean sameChild, boolean allowed) {
    assertThat(JoinRules.namesAllow(fit, proof, sameChild)).isEqualTo(allowed);
  }

  /** All states of both accounts, frozen or not, by every proof. */
  @ParameterizedTest
  @EnumSource(JoinProof.class)
  void theKeptAccountIsActiveUnlessNeitherIsAndTheAssistanceTeamDecides(JoinProof proof) {
    for (AccountState kept : AccountState.values()) {
      for (AccountState other : AccountState.values()) {
        boolean active = kept == AccountState.ACTIVE;
        boolean sound = active || (proof == ASSISTANCE && other != AccountState.ACTIVE);
        assertThat(JoinRules.refusal(party(1, kept), party(2, other), proof, true))
            .as("%s %s", kept, other)
            .isEqualTo(sound ? Optional.empty() : Optional.of(JoinRefusal.KEPT_NOT_ACTIVE));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(JoinProof.class)
  void noProofJoinsStudentsFrozenAccountsOrAnAccountToItself(JoinProof proof) {
    JoinParty sound = party(1, AccountState.ACTIVE);
    JoinParty student = with(Profile.STUDENT, false, true, false);
    JoinParty frozen = with(Profile.GUARDIAN, true, true, false);
    JoinParty joined = with(Profile.GUARDIAN, false, true, true);
    assertThat(refusal(sound, sound, proof)).contains(JoinRefusal.SAME_ACCOUNT);
    assertThat(refusal(sound, student, proof)).contains(JoinRefusal.NOT_A_GUARDIAN);
    assertThat(refusal(student, sound, proof)).contains(JoinRefusal.NOT_A_GUARDIAN);
    assertThat(refusal(sound, frozen, proof)).contains(JoinRefusal.FROZEN);
    assertThat(refusal(frozen, sound, proof)).contains(JoinRefusal.FROZEN);
    assertThat(refusal(sound, joined, proof)).contains(JoinRefusal.OTHER_HAS_JOINED);
    assertThat(refusal(joined, sound, proof)).as("the kept one may have").isEmpty();
  }

  @Test
  void whatIsProvedMustBeThere() {
    JoinParty kept = party(1, AccountState.ACTIVE);
    JoinParty bare = with(Profile.GUARDIAN, false, false, false);
    assertThat(refusal(kept, bare, PASSWORD)).contains(JoinRefusal.NOT_PROVABLE);
    assertThat(refusal(kept, bare, MOBILE_AND_DATES)).contains(JoinRefusal.NOT_PROVABLE);
    assertThat(refusal(kept, bare, ASSISTANCE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // The registers' own way of comparing names.
    "-/MARTIN/-/Camille, -/Martin/-/CAMILLE, SAME",
    "-/DE LA TOUR/-/Anne, -/Delatour/-/Anne, SAME",
    "Mme/DURAND/MARTIN/Anne, Mme/MARTIN/-/Anne, SAME",
    "Mlle/MARTIN/-/Anne, Mme/MARTIN/-/Anne, SAME",
    "-/MARTIN/-/Anne, Mme/MARTIN/-/Anne, SAME",
    "-/MARTIN/-/Jean-Pierre, -/MARTIN/-/Jean Pierre, SAME",
    // One person under two family names.
    "Mme/DURAND/-/Anne, Mme/MARTIN/-/Anne, FIRST_NAME",
    "-/MARTIN/-/Jean, -/MARTIN/-/Jean-Pierre, FIRST_NAME",
    "-/DURAND/-/Jean Pierre Marie, -/MARTIN/-/Jean-Pierre, FIRST_NAME",
    "-/DURAND/-/Jeanpierre, -/MARTIN/-/Jean-Pierre, FIRST_NAME",
    // Couples.
    "M./MARTIN/-/Dominique, Mme/MARTIN/-/Dominique, DIFFERENT",
    "M./MARTIN/-/Paul, Mme/MARTIN/-/Paule, DIFFERENT",
    "-/MARTIN/-/Michel, -/MARTIN/-/Michèle, DIFFERENT",
    "-/MARTIN/-/Marie-Anne, -/MARTIN/-/Anne, DIFFERENT",
    "-/MARTIN/-/Jean-Paul, -/MARTIN/-/Jean-Pierre, DIFFERENT",
    "-/MARTIN/-/-, -/MARTIN/-/Anne, DIFFERENT",
    "-/MARTIN/-/-, -/DURAND/-/-, DIFFERENT"
  })
  void namesFit(String kept, String other, NameFit fit) {
    List<RecordedName> one = List.of(name(kept));
    List<RecordedName> two = List.of(name(other));
    assertThat(NameFit.of(one, two)).isEqualTo(fit);
    assertThat(NameFit.of(two, one)).as("the other way round").isEqualTo(fit);
  }

  // Title, family name, birth name, first name.
  private static RecordedName name(String text) {
    String[] parts = text.split("/", -1);
    for (int i = 0; i < parts.length; i++) {
      parts[i] = parts[i].equals("-") ? null : parts[i];
    }
    return new RecordedName(parts[0], parts[1], parts[2], parts[3]);
  }

  @Test
  void aCoupleIsRefusedAndTold() {
    JoinParty mother = party(1, AccountState.ACTIVE);
    JoinParty father =
        new JoinParty(
            2,
            Profile.GUARDIAN,
            AccountState.ACTIVE,
            false,
            true,
            false,
            List.of(new RecordedName("M.", "MARTIN", null, "Camille")));
    Stream.of(PASSWORD, MOBILE_AND_DATES)
        .forEach(
            proof ->
                assertThat(JoinRules.refusal(mother, father, proof, true))
                    .contains(JoinRefusal.NAMES_DIFFER));
    assertThat(JoinRules.refusal(mother, father, ASSISTANCE, true)).isEmpty();
  }

  private static Optional<JoinRefusal> refusal(JoinParty kept, JoinParty other, JoinProof proof) {
    return JoinRules.refusal(kept, other, proof, false);
  }

  private static JoinParty party(long id, AccountState state) {
    return new JoinParty(id, Profile.GUARDIAN, state, false, true, false, List.of(NAME));
  }

  private static JoinParty with(
      Profile profile, boolean frozen, boolean provable, boolean hasJoined) {
    return new JoinParty(
        9, profile, AccountState.ACTIVE, frozen, provable, hasJoined, List.of(NAME));
  }
}
