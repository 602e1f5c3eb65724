package fr.educonnect.directory.load;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.TestDirectory;
import fr.educonnect.domain.identifier.Degree;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Two academies at the same time. */
class ConcurrentLoadsTest {

  private static final String WAITING =
      "select count(*) from pg_locks where locktype = 'advisory' and not granted"
          + " and database = (select oid from pg_database where datname = current_database())";

  private final DataSource directory = TestDirectory.create();
  private final Tables tables = new Tables(directory);

  @Test
  void identifiersAreUniqueAndNoMatchIsLost() {
    Register toulouse = families("16");
    Register paris = families("01");
    AtomicReference<CompletableFuture<LoadOutcome>> other = new AtomicReference<>();
    try (ExportLoad load = toulouse.open(directory, ExportKind.COMPLET)) {
      toulouse.putAll(load);
      load.apply(
          counts -> {
            other.set(CompletableFuture.supplyAsync(() -> paris.complet(directory)));
            waitForTheOtherLoad();
            return new Verdict(true, "{}");
          });
    }
    assertThat(other.get().join().counts().accounts().created()).isEqualTo(20);
    assertThat(tables.rows("select distinct login_id from account")).hasSize(20 + 20 + 20);
    assertThat(tables.rows("select account_id from source_guardian group by 1 having count(*) = 2"))
        .hasSize(20);
  }

  private void waitForTheOtherLoad() {
    Instant deadline = Instant.now().plus(Duration.ofSeconds(60));
    while (!"1".equals(tables.one(WAITING))) {
      assertThat(Instant.now()).isBefore(deadline);
      Thread.onSpinWait();
    }
  }

  private static Register families(String academy) {
    Register register = new Register(academy, Degree.SECOND);
    register.school(1);
    for (int i = 0; i < 20; i++) {
      register.guardian(100 + i).named("Awa", "Diallo" + (char) ('a' + i)).mobile(i);
      register.student(200 + i).ine(academy + "%07dAA".formatted(i)).at(1).legal(100 + i);
    }
    return register;
  }
}
