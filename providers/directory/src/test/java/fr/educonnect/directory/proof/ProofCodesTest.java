package fr.educonnect.directory.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.SentStatements;
import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.TestDirectory;
import fr.educonnect.directory.Together;
import fr.educonnect.directory.limit.Allowances;
import fr.educonnect.directory.limit.JourneyLimits;
import fr.educonnect.directory.limit.SmsAllowances;
import fr.educonnect.directory.limit.Subject;
import fr.educonnect.directory.limit.SubjectKind;
import fr.educonnect.directory.limit.Subjects;
import fr.educonnect.directory.message.QueueContext;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.proof.CodeRecipient.Holder;
import fr.educonnect.directory.proof.CodeRecipient.Nobody;
import fr.educonnect.directory.proof.CodeRecipient.Registrant;
import fr.educonnect.directory.proof.CodeState.Outcome;
import fr.educonnect.directory.proof.CodeVerdict.Kind;
import fr.educonnect.domain.proof.OneTimeCode;
import fr.educonnect.domain.proof.ProofKey;
import fr.educonnect.domain.proof.ProofKeys;
import fr.educonnect.domain.proof.ProofPurpose;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProofCodesTest {

  private static final String NUMBER = "+33600000001";
  private static final Subjects SUBJECTS = new Subjects(new byte[32]);
  private static final ProofKey KEY = key(1);
  private static final ProofKeys KEYS = new ProofKeys(KEY, Optional.empty());
  private static final CodeRecipient PARTNER = new Registrant(TestAccounts.PARTNER);

  private final CodeHandle handle = handle("browser");
  private DirectoryPool pool;
  private DirectoryPool otherNode;
  private ProofCodes codes;
  private ProofLinks rendering;

  @BeforeEach
  void open() {
    String url = TestDirectory.url();
    pool = TestAccounts.populate(url);
    otherNode = TestAccounts.pool(url);
    codes = codes(pool, KEYS);
    rendering = new ProofLinks(pool, KEYS);
  }

  @AfterEach
  void close() {
    pool.close();
    otherNode.close();
  }

  @Test
  void aCodeIsRightOnce() {
    assertThat(ask(PARTNER).outcome()).isEqualTo(Outcome.SENT);
    String code = sentCode();
    CodeVerdict verdict = codes.check(handle, code);
    assertThat(verdict.kind()).isEqualTo(Kind.RIGHT);
    assertThat(verdict.accountId()).hasValue(TestAccounts.PARTNER);
    assertThat(codes.check(handle, code).kind()).isEqualTo(Kind.DEAD);
  }

  @Test
  void aCodeIsRightOnceAlsoForFiftyAtTheSameTime() {
    ask(PARTNER);
    String code = sentCode();
    List<Kind> kinds = Together.run(50, 50, i -> node(i).check(handle, code).kind());
    assertThat(kinds).filteredOn(Kind.RIGHT::equals).hasSize(1);
  }

  @Test
  void aCodeIsOfNoUseInAnotherBrowser() {
    ask(PARTNER);
    String code = sentCode();
    assertThat(codes.check(handle("other"), code).kind()).isEqualTo(Kind.DEAD);
    codes.ask(request(handle("other"), new Nobody()));
    assertThat(codes.check(handle("other"), code).kind()).isEqualTo(Kind.WRONG);
    assertThat(codes.check(handle, code).kind()).isEqualTo(Kind.RIGHT);
  }

  @Test
  void aCodeOfARowThatWasCopiedToAnotherBrowserIsNotTaken() {
    ask(PARTNER);
    run("update proof set browser = '\\x00'");
    assertThat(codes.check(handle, sentCode()).kind()).isEqualTo(Kind.DEAD);
  }

  @Test
  void diesAtTheFifthWrongOne() {
    ask(PARTNER);
    String wrong = otherThan(sentCode());
    for (int left = 4; left > 0; left--) {
      CodeVerdict verdict = codes.check(handle, wrong);
      assertThat(verdict.kind()).isEqualTo(Kind.WRONG);
      assertThat(verdict.triesLeft()).isEqualTo(left);
    }
    String code = sentCode();
    assertThat(codes.check(handle, wrong).kind()).isEqualTo(Kind.DEAD);
    assertThat(codes.check(handle, code).kind()).isEqualTo(Kind.DEAD);
  }

  @Test
  void fiftyGuessersOfTwoNodesGetFiveTriesTogether() {
    ask(PARTNER);
    String wrong = otherThan(sentCode());
    List<Integer> left = Together.run(50, 200, i -> node(i).check(handle, wrong).triesLeft());
    assertThat(left).filteredOn(tries -> tries > 0).containsExactlyInAnyOrder(4, 3, 2, 1);
  }

  @Test
  void isDeadAfterTenMinutes() {
    ask(PARTNER);
    String code = sentCode();
    later("9 min 55 s");
    assertThat(rendering.code(proofId())).isPresent();
    later("6 s");
    assertThat(rendering.code(proofId())).isEmpty();
    assertThat(codes.check(handle, code).kind()).isEqualTo(Kind.DEAD);
  }

  @Test
  void theSameCodeIsSentAgainAndLivesItsTimeAnew() {
    ask(PARTNER);
    String first = sentCode();
    later("9 min");
    assertThat(ask(PARTNER).outcome()).isEqualTo(Outcome.SENT);
    assertThat(sentCode()).isEqualTo(first);
    later("9 min");
    assertThat(codes.check(handle, first).kind()).isEqualTo(Kind.RIGHT);
  }

  @Test
  void sendingAgainGivesNoTriesBack() {
    ask(PARTNER);
    codes.check(handle, otherThan(sentCode()));
    later("61 s");
    ask(PARTNER);
    assertThat(codes.check(handle, otherThan(sentCode())).triesLeft()).isEqualTo(3);
  }

  @Test
  void aCodeThatIsUsedUpIsFollowedByAnother() {
    ask(PARTNER);
    String first = sentCode();
    for (int i = 0; i < 5; i++) {
      codes.check(handle, otherThan(first));
    }
    later("61 s");
    ask(PARTNER);
    assertThat(sentCode()).isNotEqualTo(first);
    assertThat(codes.check(handle, sentCode()).kind()).isEqualTo(Kind.RIGHT);
  }

  @Test
  void aReloadedPageSendsNothing() {
    ask(PARTNER);
    CodeState again = ask(PARTNER);
    assertThat(again.outcome()).isEqualTo(Outcome.TOO_SOON);
    assertThat(again.resendAfter().toSeconds()).isBetween(50L, 60L);
    assertThat(again.expiresIn().toMinutes()).isBetween(9L, 10L);
    assertThat(count("message")).isEqualTo(1);
  }

  @Test
  void fiftyClicksAtTheSameTimeSendOneMessage() {
    Together.run(50, 50, i -> node(i).ask(request(handle, PARTNER)));
    assertThat(count("message")).isEqualTo(1);
  }

  @Test
  void theFourthWithinAnHourIsRefusedFromWhateverBrowser() {
    for (int i = 0; i < 3; i++) {
      assertThat(codes.ask(request(handle("b" + i), PARTNER)).outcome()).isEqualTo(Outcome.SENT);
    }
    assertThat(codes.ask(request(handle("b3"), PARTNER)).outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(codes.ask(request(handle("b4"), new Nobody())).outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(count("message")).isEqualTo(3);
    assertThat(count("proof")).isEqualTo(3);
  }

  /** Or whoever had an account's number written to would find out which number that is. */
  @Test
  void whatTheNumberWasSentByOtherPagesEndsTheMessagesAndShowsNobodyAnything() {
    SmsAllowances sms = new SmsAllowances(JourneyLimits.DEFAULT.sms(), SUBJECTS, Clock.systemUTC());
    Allowances allowances = new Allowances(pool, allowance -> {});
    for (int i = 0; i < 3; i++) {
      allowances.take(List.of(sms.sent(NUMBER, Optional.empty())));
    }
    CodeState silent = codes.ask(request(handle, PARTNER));
    assertThat(count("message")).isZero();
    assertThat(silent).isEqualTo(codes.ask(request(handle("d"), new Nobody())));
    assertThat(silent.outcome()).isEqualTo(Outcome.SENT);
  }

  @Test
  void whatNobodyIsSentIsLeftToWhoeverHasTheNumber() {
    for (int i = 0; i < 3; i++) {
      codes.ask(request(handle("b" + i), new Nobody()));
    }
    run("delete from allowance where used >= 3");
    ask(PARTNER);
    assertThat(count("message")).isEqualTo(1);
  }

  @Test
  void fifteenWrongCodesForANumberEndTheDay() {
    for (int browser = 0; browser < 3; browser++) {
      CodeHandle one = handle("b" + browser);
      codes.ask(request(one, PARTNER));
      for (int i = 0; i < 5; i++) {
        codes.check(one, "not a code");
      }
    }
    run("delete from allowance where window_ends_at < now() + interval '2 h'");
    ask(PARTNER);
    assertThat(codes.check(handle, sentCode()).kind()).isEqualTo(Kind.TOO_MANY);
  }

  @Test
  void nobodysCodeIsNeverRight() {
    ask(new Nobody());
    assertNeverRight();
    assertThat(count("message")).isZero();
  }

  @Test
  void aHolderIsToldAndNoCodeIsRight() {
    ask(new Holder(TestAccounts.GUARDIAN));
    assertNeverRight();
    assertThat(column("select kind from message")).containsExactly("ACCOUNT_EXISTS");
    assertThat(column("select proof_id::text from message where proof_id is not null")).isEmpty();
  }

  @Test
  void nobodyAndSomebodyCostTheSameStatements() {
    ask(PARTNER);
    SentStatements statements = new SentStatements(pool.dataSource());
    var real = statements.of(() -> codes.ask(request(handle("r"), PARTNER)));
    var decoy = statements.of(() -> codes.ask(request(handle("d"), new Nobody())));
    assertThat(decoy).isEqualTo(real).isNotEmpty();
    var realCheck = statements.of(() -> codes.check(handle("r"), "x"));
    var decoyCheck = statements.of(() -> codes.check(handle("d"), "x"));
    assertThat(decoyCheck).isEqualTo(realCheck).isNotEmpty();
  }

  @Test
  void nobodyAndSomebodyGetTheSameAnswers() {
    assertThat(codes.ask(request(handle("d"), new Nobody())))
        .isEqualTo(codes.ask(request(handle("r"), PARTNER)));
    for (int i = 0; i < 6; i++) {
      assertThat(codes.check(handle("d"), "x")).isEqualTo(codes.check(handle("r"), "x"));
    }
  }

  @Test
  void theTableAloneGivesNoCode() {
    ask(PARTNER);
    String code = sentCode();
    List<String> dump = column("select p::text from proof p");
    dump.addAll(column("select m::text from message m"));
    assertThat(dump).isNotEmpty().noneMatch(row -> row.contains(code));
    // Without the key, the row gives as many codes as there are keys.
    assertThat(codes(pool, new ProofKeys(key(2), Optional.empty())).check(handle, code).kind())
        .isEqualTo(Kind.WRONG);
  }

  @Test
  void theFormerKeysCodeIsTakenToo() {
    ask(PARTNER);
    String code = sentCode();
    ProofCodes rotated = codes(pool, new ProofKeys(key(2), Optional.of(KEY)));
    assertThat(rotated.check(handle, code).kind()).isEqualTo(Kind.RIGHT);
  }

  @Test
  void theMessageCarriesTheCodesRow() {
    ask(PARTNER);
    assertThat(column("select kind || destination || account_id from message"))
        .containsExactly("REGISTRATION_CODE" + NUMBER + TestAccounts.PARTNER);
    assertThat(column("select encode(proof_id, 'hex') from message")).containsExactly(proofId());
    assertThat(rendering.token(proofId())).as("a code opens no link").isPresent();
    assertThat(rendering.read(rendering.token(proofId()).orElseThrow())).isEmpty();
  }

  private void assertNeverRight() {
    // The right one under the key, were there an account, for the subjects that a decoy may have.
    String nonce = column("select encode(nonce, 'hex') from proof").get(0);
    byte[] bytes = HexFormat.of().parseHex(nonce);
    for (long subject : new long[] {0, TestAccounts.GUARDIAN}) {
      String code = OneTimeCode.of(KEY, ProofPurpose.REGISTER_MOBILE, subject, bytes);
      assertThat(codes.check(handle, code).kind()).isEqualTo(Kind.WRONG);
    }
    assertThat(rendering.code(proofId())).isEmpty();
  }

  private CodeState ask(CodeRecipient recipient) {
    return codes.ask(request(handle, recipient));
  }

  private ProofCodes node(int call) {
    return codes(call % 2 == 0 ? pool : otherNode, KEYS);
  }

  private static ProofCodes codes(DirectoryPool pool, ProofKeys keys) {
    JourneyLimits limits = JourneyLimits.DEFAULT;
    return new ProofCodes(
        pool,
        keys,
        new CodeLimits(
            new Allowances(pool, allowance -> {}),
            new SmsAllowances(limits.sms(), SUBJECTS, Clock.systemUTC()),
            SUBJECTS,
            limits.wrongCodes()));
  }

  private static CodeHandle handle(String browser) {
    return new CodeHandle(ProofPurpose.REGISTER_MOBILE, NUMBER, browser(browser));
  }

  private static CodeRequest request(CodeHandle handle, CodeRecipient recipient) {
    QueueContext context =
        new QueueContext(
            "educonnect", "fr", Optional.of(handle.browser().hash()), Optional.of("portal"));
    return new CodeRequest(handle, recipient, context, "192.0.2.1", Optional.empty());
  }

  private static Subject browser(String id) {
    return SUBJECTS.of(SubjectKind.BROWSER, id);
  }

  private String sentCode() {
    return rendering.code(proofId()).orElseThrow();
  }

  private String proofId() {
    return SUBJECTS
        .of(SubjectKind.CODE, handle.browser().hash() + "|REGISTER_MOBILE|" + NUMBER)
        .hash();
  }

  private static String otherThan(String code) {
    return code.equals("000000") ? "000001" : "000000";
  }

  private static ProofKey key(int first) {
    byte[] bytes = new byte[32];
    bytes[0] = (byte) first;
    return new ProofKey(bytes);
  }

  private void later(String interval) {
    run(
        "update proof set expires_at = expires_at - interval '"
            + interval
            + "', sent_at = sent_at - interval '"
            + interval
            + "'");
  }

  private long count(String table) {
    return Long.parseLong(column("select count(*)::text from " + table).get(0));
  }

  private void run(String sql) {
    TestDirectory.execute(pool.dataSource(), sql);
  }

  private List<String> column(String sql) {
    return pool.read(
        connection -> {
          List<String> values = new ArrayList<>();
          try (Statement statement = connection.createStatement();
              ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
              values.add(row.getString(1));
            }
          }
          return values;
        });
  }
}
