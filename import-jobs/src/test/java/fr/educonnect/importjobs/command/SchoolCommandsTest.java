package fr.educonnect.importjobs.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.TestDirectory;
import fr.educonnect.importjobs.Workplace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

class SchoolCommandsTest {

  private static final String UAI = "0310001A";
  private static final String NOWHERE = "0310009Z";

  @TempDir private Path root;
  private final PGSimpleDataSource directory = new PGSimpleDataSource();
  private Workplace place;

  @BeforeEach
  void begin() {
    place = new Workplace(root);
    directory.setURL(place.jdbcUrl());
    TestAccounts.populate(directory);
  }

  @Test
  void setsAndTakesAwayAMessage() {
    assertThat(school("message", UAI, "--text", " Bonjour\r\nhttps://ecole.example ")).isZero();
    assertThat(place.out()).isEqualToIgnoringNewLines(UAI + ": message set (T-1)");
    assertThat(rows("select uai, message, changed_by from school_portal_message"))
        .containsExactly(UAI + " Bonjour\nhttps://ecole.example T-1");
    assertThat(school("message", UAI, "--none")).isZero();
    assertThat(rows("select from school_portal_message")).isEmpty();
    assertThat(school("message", UAI, "--none")).isEqualTo(ExitCode.NOT_APPLICABLE.code());
  }

  @Test
  void switchesAService() {
    assertThat(school("service", UAI, "--service", "menus", "--off")).isZero();
    assertThat(place.out()).isEqualToIgnoringNewLines(UAI + ": menus off (T-1)");
    assertThat(school("service", UAI, "--service", "menus", "--on")).isZero();
    assertThat(rows("select uai, client_id, offered, changed_by from school_service_switch"))
        .containsExactly(UAI + " menus t T-1");
    assertThat(school("service", UAI, "--service", "menus", "--default")).isZero();
    assertThat(rows("select from school_service_switch")).isEmpty();
    assertThat(school("service", UAI, "--service", "menus", "--default"))
        .isEqualTo(ExitCode.NOT_APPLICABLE.code());
  }

  @Test
  void saysThatThereIsNoSuchSchool() {
    int notApplicable = ExitCode.NOT_APPLICABLE.code();
    assertThat(school("message", NOWHERE, "--text", "x")).isEqualTo(notApplicable);
    assertThat(place.out()).contains("no such school");
    assertThat(school("service", NOWHERE, "--service", "menus", "--on")).isEqualTo(notApplicable);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "message 31 --text x",
        "message 0310001A",
        "message 0310001A --text x --none",
        "message 0310001A --text  ",
        "message 0310001A --text a\u202eb",
        "service 0310001A --service menus",
        "service 0310001A --service menus --on --off",
        "service 0310001A --service <menus> --on",
        "service 0310001A --on"
      })
  void refusesWhatIsNoDecision(String command) {
    assertThat(school(command.split(" ", -1))).isEqualTo(ExitCode.USAGE.code());
  }

  @Test
  void explainsItself() {
    assertThat(place.run("school", "message", "--help")).isZero();
    assertThat(place.out()).contains("--text", "--none", "--reason", "Exit codes");
    assertThat(place.run("school", "service", "--help")).isZero();
    assertThat(place.out()).contains("--service", "--on", "--off", "--default");
  }

  private int school(String... command) {
    List<String> line = new ArrayList<>(List.of("school"));
    line.addAll(Arrays.asList(command));
    line.addAll(List.of("--reason", "T-1", "--config", place.settings().toString()));
    return place.run(line.toArray(String[]::new));
  }

  private List<String> rows(String sql) {
    return TestDirectory.rows(directory, sql);
  }
}
