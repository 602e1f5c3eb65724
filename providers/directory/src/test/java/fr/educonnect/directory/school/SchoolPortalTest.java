package fr.educonnect.directory.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.educonnect.directory.DirectoryException;
import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.TestDirectory;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.staff.audit.Agent;
import fr.educonnect.directory.staff.audit.Editor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a school decides is kept with who decided it and when. */
class SchoolPortalTest {

  private static final String MESSAGES =
      "select uai, message, changed_by, changed_at > now() - interval '1 minute'"
          + " from school_portal_message";
  private static final String SWITCHES =
      "select uai, client_id, offered, changed_by, changed_at > now() - interval '1 minute'"
          + " from school_service_switch";

  private static final String ENTRIES =
      "select agent, action, outcome, detail, school_id from staff_audit order by id";

  private DirectoryPool pool;
  private SchoolPortal schools;

  @BeforeEach
  void open() {
    pool = TestAccounts.open();
    schools = new SchoolPortal(pool);
  }

  @AfterEach
  void close() {
    pool.close();
  }

  @Test
  void aMessageTakesTheFormerOnesPlaceAndGoes() {
    assertThat(schools.say("0310001A", "one", Decider.request("T-1"))).isTrue();
    TestDirectory.execute(
        pool.dataSource(), "update school_portal_message set changed_at = '2026-01-01'");
    assertThat(schools.say("0310001A", "two", Decider.request("T-2"))).isTrue();
    assertThat(rows(MESSAGES)).containsExactly("0310001A two T-2 t");
    assertThat(schools.silence("0310001A", Decider.request("T-3"))).isTrue();
    assertThat(schools.silence("0310001A", Decider.request("T-3"))).isFalse();
  }

  @Test
  void aServiceIsSwitchedAndLeftToItsDefault() {
    assertThat(schools.offer("0310001A", "menus", true, Decider.request("T-1"))).isTrue();
    assertThat(schools.offer("0310001A", "menus", false, Decider.request("T-2"))).isTrue();
    assertThat(rows(SWITCHES)).containsExactly("0310001A menus f T-2 t");
    assertThat(schools.leaveToDefault("0310001A", "menus", Decider.request("T-3"))).isTrue();
    assertThat(schools.leaveToDefault("0310001A", "menus", Decider.request("T-3"))).isFalse();
  }

  @Test
  void whatASchoolDecidedIsReadAgain() {
    schools.say("0310001A", "one", Decider.request("T-1"));
    schools.offer("0310001A", "menus", false, Decider.request("T-1"));
    schools.offer("0310001A", "library", true, Decider.request("T-1"));
    schools.say("0310002B", "other", Decider.request("T-1"));
    assertThat(schools.read("0310001A"))
        .isEqualTo(
            new SchoolPortal.Decisions(
                Optional.of("one"), Map.of("menus", false, "library", true)));
    assertThat(schools.read("0310009Z"))
        .isEqualTo(new SchoolPortal.Decisions(Optional.empty(), Map.of()));
  }

  @Test
  void aSchoolThatIsNotThereDecidesNothing() {
    TestDirectory.execute(
        pool.dataSource(), "update school set in_scope = false where uai = '0310002B'");
    for (String uai : List.of("0310009Z", "0310002B")) {
      assertThat(schools.say(uai, "one", Decider.request("T-1"))).isFalse();
      assertThat(schools.offer(uai, "menus", true, Decider.request("T-1"))).isFalse();
    }
    assertThat(rows(MESSAGES)).isEmpty();
    assertThat(rows(SWITCHES)).isEmpty();
  }

  @Test
  void whatCannotBeShownIsNotKept() {
    assertThatThrownBy(() -> schools.say("0310001A", "a\u202eb", Decider.request("T-1")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatAnAgentChangesIsInTheRecord() {
    Decider agent = Decider.agent(new Editor(agent("HEAD 0310001A"), 162000000000001L));
    schools.say("0310001A", "one", agent);
    schools.offer("0310001A", "menus", true, agent);
    schools.leaveToDefault("0310001A", "menus", agent);
    schools.leaveToDefault("0310001A", "menus", agent);
    schools.silence("0310001A", agent);
    schools.silence("0310001A", agent);
    schools.say("0310009Z", "one", agent);
    schools.say("0310001A", "two", Decider.request("T-1"));
    assertThat(rows(ENTRIES))
        .containsExactly(
            "agent-1 EDIT_MESSAGE DONE WRITTEN 162000000000001",
            "agent-1 SWITCH_SERVICE DONE menus 162000000000001",
            "agent-1 SWITCH_SERVICE DONE menus 162000000000001",
            "agent-1 EDIT_MESSAGE DONE REMOVED 162000000000001");
  }

  @Test
  void whatCannotBeRecordedIsNotChanged() {
    Decider agent = Decider.agent(new Editor(agent(null), 162000000000001L));
    assertThatThrownBy(() -> schools.say("0310001A", "one", agent))
        .isInstanceOf(DirectoryException.class);
    assertThatThrownBy(() -> schools.offer("0310001A", "menus", true, agent))
        .isInstanceOf(DirectoryException.class);
    assertThat(rows(MESSAGES)).isEmpty();
    assertThat(rows(SWITCHES)).isEmpty();
  }

  private static Agent agent(String entitlement) {
    return new Agent("agent-1", entitlement, Optional.empty());
  }

  private List<String> rows(String sql) {
    return TestDirectory.rows(pool.dataSource(), sql);
  }
}
