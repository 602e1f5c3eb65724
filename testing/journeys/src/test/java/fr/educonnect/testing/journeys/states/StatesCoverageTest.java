package fr.educonnect.testing.journeys.states;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.domain.account.AccountEvent;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.account.Transitions;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Neither table leaves anything out: a new state or event of the domain needs rows here. */
class StatesCoverageTest {

  /** What no page, link or command brings about so far: the consoles, other ways in. */
  private static final Set<AccountEvent> ELSEWHERE =
      EnumSet.of(
          AccountEvent.NOTIFY,
          AccountEvent.NOTIFY_WITH_RESET,
          AccountEvent.TROUBLESHOOT_RESET,
          AccountEvent.LINK_FRANCECONNECT,
          AccountEvent.UNLINK_FRANCECONNECT,
          AccountEvent.TRANSITION_ATEN,
          AccountEvent.TRANSITION_ENT,
          // Mon compte and what is taken back: tests of the package account.
          AccountEvent.CHANGE_MAIL,
          AccountEvent.CHANGE_MOBILE,
          AccountEvent.REVERT_PASSWORD,
          AccountEvent.REVERT_MAIL,
          AccountEvent.REVERT_MOBILE,
          AccountEvent.REVERT_FRANCECONNECT);

  /** Deeds whose page a student is never shown. */
  private static final Set<Deed> OF_GUARDIANS =
      EnumSet.of(Deed.RESEND, Deed.CORRECTION, Deed.REGISTRATION, Deed.FREEZE_LINK);

  @ParameterizedTest
  @EnumSource(AccountEvent.class)
  void everyEventOfTheDomainIsSomebodysDeed(AccountEvent event) {
    boolean done =
        Arrays.stream(Deed.values())
            .anyMatch(deed -> deed.event().filter(event::equals).isPresent());
    assertThat(done).isNotEqualTo(ELSEWHERE.contains(event));
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void everyStateOfTheDomainIsAStanding(Profile profile) {
    Set<AccountState> reached =
        Arrays.stream(AccountState.values())
            .filter(state -> profile == Profile.GUARDIAN || state != AccountState.ACTIVATING)
            .collect(Collectors.toSet());
    assertThat(standings(profile).map(Standing::state)).containsAll(reached);
    assertThat(reached).hasSize(profile == Profile.GUARDIAN ? 4 : 3);
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void everyDeedIsInEveryStandingOnce(Profile profile) {
    List<String> wanted =
        deeds(profile)
            .flatMap(deed -> standings(profile).map(standing -> deed + " " + standing))
            .toList();
    assertThat(table(profile).map(Row::toString)).containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Test
  void aStateChangesWhereTheDomainSaysSoAndNowhereElse() {
    for (Profile profile : Profile.values()) {
      table(profile)
          .filter(row -> row.standing().marks().isEmpty())
          .filter(row -> !row.state().equals("=") && !row.state().equals("FROZEN"))
          .forEach(row -> assertIsOfTheDomain(profile, row));
    }
  }

  private static void assertIsOfTheDomain(Profile profile, Row row) {
    assertThat(
            row.deed()
                .event()
                .flatMap(event -> Transitions.of(profile, row.standing().state(), event))
                .map(transition -> transition.next().name()))
        .as(row.toString())
        .contains(row.state());
  }

  private static Stream<Row> table(Profile profile) {
    return Row.of(profile == Profile.GUARDIAN ? GuardianStatesTest.TABLE : StudentStatesTest.TABLE);
  }

  private static Stream<Deed> deeds(Profile profile) {
    return Arrays.stream(Deed.values())
        .filter(deed -> profile == Profile.GUARDIAN || !OF_GUARDIANS.contains(deed));
  }

  // Students have no address that holds them back, and no register contact that freezes them.
  private static Stream<Standing> standings(Profile profile) {
    return Arrays.stream(Standing.values())
        .filter(
            standing ->
                profile == Profile.GUARDIAN
                    || (standing.state() != AccountState.ACTIVATING
                        && standing != Standing.FROZEN));
  }
}
