package fr.educonnect.directory.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.TestDirectory;
import fr.educonnect.directory.pool.DirectoryPool;
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
    assertThat(schools.say("0310001A", "one", "T-1")).isTrue();
    TestDirectory.execute(
        pool.dataSource(), "update school_portal_message set changed_at = '2026-01-01'");
    assertThat(schools.say("0310001A", "two", "T-2")).isTrue();
    assertThat(rows(MESSAGES)).containsExactly("0310001A two T-2 t");
    assertThat(schools.silence("0310001A")).isTrue();
    assertThat(schools.silence("0310001A")).isFalse();
  }

  @Test
  void aServiceIsSwitchedAndLeftToItsDefault() {
    assertThat(schools.offer("0310001A", "menus", true, "T-1")).isTrue();
    assertThat(schools.offer("0310001A", "menus", false, "T-2")).isTrue();
    assertThat(rows(SWITCHES)).containsExactly("0310001A menus f T-2 t");
    assertThat(schools.leaveToDefault("0310001A", "menus")).isTrue();
    assertThat(schools.leaveToDefault("0310001A", "menus")).isFalse();
  }

  @Test
  void whatASchoolDecidedIsReadAgain() {
    schools.say("0310001A", "one", "T-1");
    schools.offer("0310001A", "menus", false, "T-1");
    schools.offer("0310001A", "library", true, "T-1");
    schools.say("0310002B", "other", "T-1");
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
      assertThat(schools.say(uai, "one", "T-1")).isFalse();
      assertThat(schools.offer(uai, "menus", true, "T-1")).isFalse();
    }
    assertThat(rows(MESSAGES)).isEmpty();
    assertThat(rows(SWITCHES)).isEmpty();
  }

  @Test
  void whatCannotBeShownIsNotKept() {
    assertThatThrownBy(() -> schools.say("0310001A", "a\u202eb", "T-1"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private List<String> rows(String sql) {
    return TestDirectory.rows(pool.dataSource(), sql);
  }
}
