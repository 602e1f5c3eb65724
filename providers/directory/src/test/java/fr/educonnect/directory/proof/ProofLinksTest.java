package fr.educonnect.directory.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.SentStatements;
import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.Together;
import fr.educonnect.directory.message.QueueContext;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.domain.proof.LinkToken;
import fr.educonnect.domain.proof.ProofKey;
import fr.educonnect.domain.proof.ProofKeys;
import fr.educonnect.domain.proof.ProofPurpose;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProofLinksTest {

  private static final ProofKeys KEYS = keys(1, Optional.empty());
  private static final QueueContext CONTEXT =
      new QueueContext("educonnect", "fr", Optional.of("0a0b"), Optional.of("portal"));

  private DirectoryPool pool;
  private ProofLinks links;
  private Rows rows;

  @BeforeEach
  void open() {
    pool = TestAccounts.open();
    links = new ProofLinks(pool, KEYS);
    rows = new Rows(pool);
  }

  @AfterEach
  void close() {
    pool.close();
  }

  @Test
  void leadsFromItsTokenToTheAccount() {
    String id = write(ProofPurpose.RECOVER_PASSWORD);
    ProofLink link = links.read(token(id)).orElseThrow();
    assertThat(link.id()).isEqualTo(id);
    assertThat(link.accountId()).isEqualTo(TestAccounts.GUARDIAN);
    assertThat(link.purpose()).isEqualTo(ProofPurpose.RECOVER_PASSWORD);
    assertThat(link.contact()).contains("a@example.org");
    assertThat(link.browser()).contains("0a0b");
    assertThat(link.clientId()).contains("portal");
    assertThat(link.expiresAt())
        .isBetween(
            Instant.now().plus(Duration.ofMinutes(59)), Instant.now().plus(Duration.ofMinutes(61)));
  }

  @Test
  void readingChangesNothing() {
    String token = token(write(ProofPurpose.VALIDATE_MAIL));
    String before = rows.one("select p::text from proof p");
    for (int i = 0; i < 3; i++) {
      assertThat(links.read(token)).isPresent();
    }
    assertThat(rows.one("select p::text from proof p")).isEqualTo(before);
  }

  @Test
  void isUsedOnceAlsoByFiftyAtTheSameTime() {
    ProofLink link = links.read(token(write(ProofPurpose.RECOVER_PASSWORD))).orElseThrow();
    List<Boolean> used =
        Together.run(50, 50, i -> pool.transaction(connection -> ProofLinks.use(connection, link)));
    assertThat(used).filteredOn(each -> each).hasSize(1);
  }

  @Test
  void isStillThereWhenWhatUsedItIsRolledBack() {
    String token = token(write(ProofPurpose.RECOVER_PASSWORD));
    ProofLink link = links.read(token).orElseThrow();
    pool.transaction(
        connection -> {
          ProofLinks.use(connection, link);
          connection.rollback();
          return null;
        });
    assertThat(links.read(token)).isPresent();
  }

  @Test
  void diesInItsTime() {
    String id = write(ProofPurpose.RECOVER_PASSWORD);
    String token = token(id);
    ProofLink link = links.read(token).orElseThrow();
    rows.run("update proof set expires_at = expires_at - interval '60 min'");
    assertThat(links.read(token)).isEmpty();
    assertThat(links.token(id)).isEmpty();
    assertThat(pool.<Boolean>transaction(connection -> ProofLinks.use(connection, link))).isFalse();
  }

  @Test
  void aNewerOneKillsTheOlderOfItsPurposeOnly() {
    String first = token(write(ProofPurpose.RECOVER_PASSWORD));
    String mail = token(write(ProofPurpose.VALIDATE_MAIL));
    String second = token(write(ProofPurpose.RECOVER_PASSWORD));
    assertThat(links.read(first)).isEmpty();
    assertThat(links.read(second)).isPresent();
    assertThat(links.read(mail)).isPresent();
  }

  @Test
  void everyContactKeepsItsLinkThatFreezes() {
    String first = token(write(ProofPurpose.FREEZE));
    String second = token(write(ProofPurpose.FREEZE));
    assertThat(links.read(first)).isPresent();
    assertThat(links.read(second)).isPresent();
  }

  @Test
  void killsThoseOfOneAccountAndPurpose() {
    String password = token(write(ProofPurpose.RECOVER_PASSWORD));
    String mail = token(write(ProofPurpose.VALIDATE_MAIL));
    pool.transaction(
        connection -> {
          ProofLinks.kill(connection, TestAccounts.GUARDIAN, ProofPurpose.RECOVER_PASSWORD);
          return null;
        });
    assertThat(links.read(password)).isEmpty();
    assertThat(links.read(mail)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "../admin",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "' or true --"
      })
  void takesAnythingForAToken(String token) {
    write(ProofPurpose.RECOVER_PASSWORD);
    assertThat(links.read(token)).isEmpty();
  }

  @Test
  void theTableAloneGivesNoToken() {
    String id = write(ProofPurpose.RECOVER_PASSWORD);
    assertThat(rows.column("select p::text from proof p"))
        .noneMatch(row -> row.contains(token(id)));
    byte[] bytes = HexFormat.of().parseHex(id);
    byte[] nonce = HexFormat.of().parseHex(rows.one("select encode(nonce, 'hex') from proof"));
    String guessed =
        LinkToken.of(
                keys(2, Optional.empty()).active(), ProofPurpose.RECOVER_PASSWORD, bytes, nonce)
            .render();
    assertThat(links.read(guessed)).isEmpty();
  }

  @Test
  void theFormerKeysLinkIsTakenToo() {
    String token = token(write(ProofPurpose.RECOVER_PASSWORD));
    ProofLinks rotated = new ProofLinks(pool, keys(2, Optional.of(KEYS.active())));
    assertThat(rotated.read(token)).isPresent();
    assertThat(new ProofLinks(pool, keys(2, Optional.empty())).read(token)).isEmpty();
  }

  @Test
  void aDecoyCostsTheSameAndCannotBeUsed() {
    write(ProofPurpose.RECOVER_PASSWORD);
    SentStatements statements = new SentStatements(pool.dataSource());
    var real = statements.of(() -> write(ProofPurpose.RECOVER_PASSWORD));
    String[] decoy = new String[1];
    var nobody = statements.of(() -> decoy[0] = decoy());
    assertThat(nobody).isEqualTo(real).isNotEmpty();
    assertThat(links.token(decoy[0])).isEmpty();
    byte[] id = HexFormat.of().parseHex(decoy[0]);
    byte[] nonce =
        HexFormat.of()
            .parseHex(rows.one("select encode(nonce, 'hex') from proof where account_id is null"));
    assertThat(
            links.read(
                LinkToken.of(KEYS.active(), ProofPurpose.RECOVER_PASSWORD, id, nonce).render()))
        .isEmpty();
  }

  private String token(String id) {
    return links.token(id).orElseThrow();
  }

  private String write(ProofPurpose purpose) {
    return write(
        new NewLink(
            purpose, Optional.of(TestAccounts.GUARDIAN), Optional.of("a@example.org"), CONTEXT));
  }

  private String decoy() {
    return write(
        new NewLink(ProofPurpose.RECOVER_PASSWORD, Optional.empty(), Optional.empty(), CONTEXT));
  }

  private String write(NewLink link) {
    return pool.transaction(connection -> ProofLinks.write(connection, link));
  }

  private static ProofKeys keys(int first, Optional<ProofKey> former) {
    byte[] bytes = new byte[32];
    bytes[0] = (byte) first;
    return new ProofKeys(new ProofKey(bytes), former);
  }
}
