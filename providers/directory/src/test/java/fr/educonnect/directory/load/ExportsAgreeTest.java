package fr.educonnect.directory.load;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.TestDirectory;
import fr.educonnect.domain.identifier.Degree;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random families over random days: complets and deltas lead to the same directory, one more
 * complet changes nothing, and no row leads nowhere.
 */
class ExportsAgreeTest {

  private static final String[] FIRST = {"Awa", "Zoé", "", "Jean-Luc"};
  private static final String[] FAMILY = {"Diallo", "de la Tour", "Latour", "Roux"};

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void completsAndDeltasLeadToTheSameDirectory(long seed) {
    DataSource byComplets = TestDirectory.create();
    DataSource byDeltas = TestDirectory.create();
    Register one = new Register("16", Degree.SECOND);
    Register other = new Register("16", Degree.SECOND);
    change(one, new Random(seed), 60);
    change(other, new Random(seed), 60);
    one.complet(byComplets);
    other.complet(byDeltas);
    for (int day = 1; day <= 5; day++) {
      change(one, new Random(seed * 100 + day), 12);
      change(other, new Random(seed * 100 + day), 12);
      one.complet(byComplets);
      other.delta(byDeltas);
      assertThat(dump(byDeltas)).isEqualTo(dump(byComplets));
    }
    List<String> before = new Tables(byDeltas).versions();
    other.complet(byDeltas);
    assertThat(withoutFeed(new Tables(byDeltas).versions())).isEqualTo(withoutFeed(before));
    assertThat(new Tables(byDeltas).rowsThatLeadNowhere()).isEmpty();
  }

  private static void change(Register register, Random random, int changes) {
    for (int school = 1; school <= 4; school++) {
      register.school(school);
    }
    for (int i = 0; i < changes; i++) {
      change(register, random);
    }
  }

  private static void change(Register register, Random random) {
    long guardian = 100L + random.nextInt(25);
    long student = 200L + random.nextInt(30);
    switch (random.nextInt(10)) {
      case 0 -> register.removeStudent(student);
      case 1 -> register.forgetGuardian(guardian);
      case 2 -> register.student(student).at(1 + random.nextInt(4));
      case 3 -> register.student(student).at(1).without(guardian);
      case 4 -> {
        register.guardian(guardian);
        register.student(student).at(2).tied(guardian, random.nextBoolean() ? "39" : "51L");
      }
      case 5 -> register.student(student).at(3).ine("00000%04dAA".formatted(random.nextInt(40)));
      case 6 -> register.student(student).at(4).born(LocalDate.of(2014, 1, 1 + random.nextInt(2)));
      default -> {
        register
            .guardian(guardian)
            .named(FIRST[random.nextInt(4)], FAMILY[random.nextInt(4)])
            .mobile(random.nextInt(4));
        register.student(student).at(1).legal(guardian);
      }
    }
  }

  private static List<String> dump(DataSource directory) {
    return withoutFeed(new Tables(directory).dump());
  }

  private static List<String> withoutFeed(List<String> rows) {
    return rows.stream().filter(row -> !row.startsWith("feed ")).toList();
  }
}
