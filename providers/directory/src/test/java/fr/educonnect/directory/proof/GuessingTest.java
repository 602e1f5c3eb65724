package fr.educonnect.directory.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.TestDirectory;
import fr.educonnect.directory.Together;
import fr.educonnect.directory.limit.Allowances;
import fr.educonnect.directory.limit.JourneyLimits;
import fr.educonnect.directory.limit.SmsAllowances;
import fr.educonnect.directory.limit.SubjectKind;
import fr.educonnect.directory.limit.Subjects;
import fr.educonnect.directory.message.QueueContext;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.proof.CodeRecipient.Registrant;
import fr.educonnect.directory.proof.CodeState.Outcome;
import fr.educonnect.directory.proof.CodeVerdict.Kind;
import fr.educonnect.domain.proof.ProofKey;
import fr.educonnect.domain.proof.ProofKeys;
import fr.educonnect.domain.proof.ProofPurpose;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * An attacker with hundreds of browsers and addresses on two nodes, and the one who is attacked.
 */
class GuessingTest {

  private static final String NUMBER = "+33600000001";
  private static final int THREADS = 8;
  private static final int BROWSERS = 400;
  private static final int GUESSES = 10_000;
  private static final int SENDS_PER_NUMBER = 3;
  private static final int TRIES_PER_CODE = 5;
  private static final String DEVICE = "device/a.voisin";
  private static final Subjects SUBJECTS = new Subjects(new byte[32]);
  private static final ProofKeys KEYS = new ProofKeys(new ProofKey(new byte[32]), Optional.empty());

  private DirectoryPool pool;
  private DirectoryPool otherNode;

  @BeforeEach
  void open() {
    String url = TestDirectory.url();
    pool = TestAccounts.populate(url);
    otherNode = TestAccounts.pool(url);
  }

  @AfterEach
  void close() {
    pool.close();
    otherNode.close();
  }

  @Test
  void tenThousandGuessesAreAsManyAsTheNumberHasTries() {
    assertThat(asked()).filteredOn(Outcome.SENT::equals).hasSize(SENDS_PER_NUMBER);
    List<Kind> kinds = guessed();
    assertThat(kinds)
        .filteredOn(Kind.WRONG::equals)
        .hasSizeLessThanOrEqualTo(SENDS_PER_NUMBER * TRIES_PER_CODE);
    assertThat(kinds).doesNotContain(Kind.RIGHT);
  }

  @Test
  void whoeverIsAttackedStillGetsThroughOnAKnownDevice() {
    asked();
    guessed();
    CodeHandle stranger = handle("another stranger");
    assertThat(ask(stranger, Optional.empty())).isEqualTo(Outcome.REFUSED);

    CodeHandle home = handle("home");
    assertThat(ask(home, Optional.of(DEVICE))).isEqualTo(Outcome.SENT);
    String code = code(home);
    assertThat(node(0).check(home, code, Optional.empty()).kind()).isEqualTo(Kind.TOO_MANY);
    assertThat(node(1).check(home, code, Optional.of(DEVICE)).kind()).isEqualTo(Kind.RIGHT);
  }

  @Test
  void aKnownDevicesOwnTriesEndToo() {
    CodeHandle home = handle("home");
    for (int send = 0; send < SENDS_PER_NUMBER; send++) {
      CodeHandle one = handle("home " + send);
      ask(one, Optional.of(DEVICE));
      for (int i = 0; i < TRIES_PER_CODE; i++) {
        node(i).check(one, "wrong", Optional.of(DEVICE));
      }
    }
    TestDirectory.execute(
        pool.dataSource(), "delete from allowance where window_ends_at < now() + interval '2 h'");
    ask(home, Optional.of(DEVICE));
    assertThat(node(0).check(home, code(home), Optional.of(DEVICE)).kind())
        .isEqualTo(Kind.TOO_MANY);
  }

  private List<Outcome> asked() {
    return Together.run(
        THREADS, BROWSERS, browser -> ask(handle("stranger " + browser), Optional.empty()));
  }

  // Never the right one: what is wrong for all codes is no code of six digits.
  private List<Kind> guessed() {
    return Together.run(
        THREADS,
        GUESSES,
        guess ->
            node(guess)
                .check(handle("stranger " + guess % BROWSERS), "g" + guess, Optional.empty())
                .kind());
  }

  private Outcome ask(CodeHandle handle, Optional<String> device) {
    QueueContext context =
        new QueueContext(
            "educonnect", "fr", Optional.of(handle.browser().hash()), Optional.empty());
    String address = "10.0." + Math.floorMod(handle.browser().hash().hashCode(), 250) + ".1";
    CodeRecipient partner = new Registrant(TestAccounts.PARTNER);
    return node(address.length())
        .ask(new CodeRequest(handle, partner, context, address, device))
        .outcome();
  }

  private ProofCodes node(int call) {
    DirectoryPool node = call % 2 == 0 ? pool : otherNode;
    JourneyLimits limits = JourneyLimits.DEFAULT;
    return new ProofCodes(
        node,
        KEYS,
        new CodeLimits(
            new Allowances(node, allowance -> {}),
            new SmsAllowances(limits.sms(), SUBJECTS, Clock.systemUTC()),
            SUBJECTS,
            limits.wrongCodes()));
  }

  private String code(CodeHandle handle) {
    String id =
        SUBJECTS
            .of(SubjectKind.CODE, handle.browser().hash() + "|REGISTER_MOBILE|" + NUMBER)
            .hash();
    return new ProofLinks(pool, KEYS).code(id).orElseThrow();
  }

  private static CodeHandle handle(String browser) {
    return new CodeHandle(
        ProofPurpose.REGISTER_MOBILE, NUMBER, SUBJECTS.of(SubjectKind.BROWSER, browser));
  }
}
