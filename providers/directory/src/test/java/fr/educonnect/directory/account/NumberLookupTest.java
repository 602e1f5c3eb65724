package fr.educonnect.directory.account;

import static fr.educonnect.directory.TestAccounts.GUARDIAN;
import static fr.educonnect.directory.TestAccounts.PARTNER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.TestDirectory;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.domain.franceconnect.RegisterName;
import fr.educonnect.domain.name.MatchHash;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NumberLookupTest {

  private static final String SHARED = "+33612345678";
  private static final String OWN = "+33612345679";

  private DirectoryPool pool;
  private NumberLookup lookup;

  @BeforeEach
  void open() {
    pool = TestAccounts.open();
    lookup = new NumberLookup(pool);
    execute(
        """
        insert into source_guardian (id, account_id, family_name, first_name, birth_name,
            legal_entity, content_hash)
          values (162000000000202, 162000000000003, 'MARTIN', 'Paule', 'PETIT', false, 0);
        update source_guardian set mobiles = '{+33612345678}';
        insert into guardian_contact (contact, name, source_guardian_id, usual)
          select %d, 1, id, true from source_guardian;
        update account set mobile = '+33612345679', mobile_confirmed_at = now()
          where id = 162000000000002;
        """
            .formatted(MatchHash.contact(SHARED)));
  }

  @AfterEach
  void close() {
    pool.close();
  }

  @Test
  void findsAllWhoShareANumber() {
    assertThat(lookup.holders(SHARED))
        .extracting(holder -> holder.account().id())
        .containsExactly(GUARDIAN, PARTNER);
  }

  @Test
  void tellsTheNamesOfEveryRegister() {
    assertThat(lookup.holders(SHARED).get(1).names())
        .containsExactlyInAnyOrder(
            new RegisterName("MARTIN", Optional.empty(), "Paule"),
            new RegisterName("MARTIN", Optional.of("PETIT"), "Paule"));
  }

  @Test
  void findsTheAccountsOwnNumber() {
    assertThat(lookup.holders(OWN))
        .extracting(holder -> holder.account().id())
        .containsExactly(GUARDIAN);
  }

  @Test
  void findsNobodyByAnotherNumber() {
    assertThat(lookup.holders("+33612345670")).isEmpty();
  }

  @Test
  void findsNobodyWhomTheRegistersNoLongerCarry() {
    execute("update source_guardian set removed_on = now() where id = 162000000000202");
    execute("update account set left_on = now() where id = 162000000000002");
    assertThat(lookup.holders(SHARED)).isEmpty();
    assertThat(lookup.holders(OWN)).isEmpty();
  }

  @Test
  void takesRecordsThatAreInDoubtForNobodys() {
    execute("update source_guardian set issue = 'NAME_MISMATCH' where id = 162000000000201");
    execute("update source_guardian set legal_entity = true where id = 162000000000202");
    assertThat(lookup.holders(SHARED)).isEmpty();
  }

  private void execute(String sql) {
    TestDirectory.execute(pool.dataSource(), sql);
  }
}
