package fr.educonnect.directoryaccess;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.TestDirectory;
import fr.educonnect.directory.keys.DirectoryKeys;
import fr.educonnect.directory.pool.DirectoryPool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CleaningTest {

  private static final String ROWS =
      """
      insert into sign_in_failure (subject, failures, window_ends_at) values
        ('\\x01', 1, now() - interval '1 s'), ('\\x02', 1, now() + interval '1 h');
      insert into allowance (subject, used, window_ends_at) values
        ('\\x01', 1, now() - interval '1 s'), ('\\x02', 1, now() + interval '1 h');
      insert into proof (id, purpose, nonce, expires_at, tries_left)
        select int4send(i), 'FREEZE', '', now() - interval '1 s', 0
        from generate_series(1, 2500) i;
      insert into proof (id, purpose, nonce, expires_at, tries_left)
        values ('\\x02', 'FREEZE', '', now() + interval '1 h', 0);
      insert into message (id, kind, channel, realm, locale, destination, useful_until, ended_at,
          outcome) values
        (gen_random_uuid(), 'OLD', 'MAIL', 'r', 'fr', 'x', now(), now() - interval '8 days', 'SENT'),
        (gen_random_uuid(), 'NEW', 'MAIL', 'r', 'fr', 'x', now(), now() - interval '6 days', 'SENT'),
        (gen_random_uuid(), 'WAITS', 'MAIL', 'r', 'fr', 'x', now() - interval '9 days', null, null);
      insert into franceconnect_identity (subject, account_id, replaced_at)
        select sha256(int4send(i)), 162000000000002, case i
          when 1 then now() - interval '73 hours' end from generate_series(1, 2) i;
      insert into franceconnect_identity (subject, account_id, replaced_at)
        values (sha256('3'), 162000000000003, now() - interval '71 hours');
      insert into staff_audit (at, agent, entitlement, action, outcome) values
        (now() - interval '366 days', 'a', 'b', 'READ_LIST', 'OLD'),
        (now() - interval '364 days', 'a', 'b', 'READ_LIST', 'NEW');
      insert into staff_agent (id, seen_at) values
        ('OLD', now() - interval '401 days'), ('NEW', now() - interval '399 days');
      insert into quality_day (school_id, day, records) values
        (1, current_date - 500, '{}'), (1, current_date - 450, '{}'), (1, current_date, '{}');
      """;

  @TempDir private Path folder;

  @Test
  void forgetsWhatIsOverAndNothingElse() throws IOException {
    Path keys = folder.resolve("keys");
    Files.writeString(keys, DirectoryKeys.generate("k", new SecureRandom()));
    String url = TestDirectory.url();
    DirectorySettings settings =
        DirectorySettings.read(
            new OptionValues(
                new MapScope(
                    Map.of(
                        "url",
                        url,
                        "user",
                        "postgres",
                        "keys-file",
                        keys.toString(),
                        "messages-kept-days",
                        "7"))));
    try (OpenDirectory directory = OpenDirectory.open(settings, account -> true);
        DirectoryPool pool = TestAccounts.pool(url)) {
      TestAccounts.populate(pool.dataSource());
      TestDirectory.execute(pool.dataSource(), ROWS);
      directory.clean();
      assertThat(rows(pool, "select encode(subject, 'hex') from sign_in_failure"))
          .containsExactly("02");
      assertThat(rows(pool, "select encode(subject, 'hex') from allowance")).containsExactly("02");
      assertThat(rows(pool, "select encode(id, 'hex') from proof")).containsExactly("02");
      assertThat(
              rows(
                  pool,
                  "select account_id || ' ' || (replaced_at is null) from franceconnect_identity"
                      + " order by 1"))
          .containsExactly("162000000000002 true", "162000000000003 false");
      assertThat(rows(pool, "select outcome from staff_audit")).containsExactly("NEW");
      assertThat(rows(pool, "select id from staff_agent")).containsExactly("NEW");
      assertThat(rows(pool, "select current_date - day from quality_day order by day"))
          .containsExactly("450", "0");
      assertThat(rows(pool, "select kind from message order by kind"))
          .containsExactly("NEW", "WAITS");
    }
  }

  private static List<String> rows(DirectoryPool pool, String sql) {
    return TestDirectory.rows(pool.dataSource(), sql);
  }
}
