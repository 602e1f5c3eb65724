package fr.educonnect.directory.limit;

import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one text message takes: of its number, of the address that asks, of everybody's number and
 * of everybody's money. A device that the account knows has an allowance of its own in place of the
 * number's, and may use the last tenth of what is everybody's: strangers can neither use up its
 * number nor shut everybody out.
 */
public final class SmsAllowances {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  /** A month and some: the row of a month that is over is told by its subject. */
  private static final Duration MONTH = Duration.ofDays(32);

  private static final int KEPT_FOR_KNOWN_DEVICES = 10;
  private static final double ALARM = 0.8;

  private final SmsLimits limits;
  private final Subjects subjects;
  private final Clock clock;

  public SmsAllowances(SmsLimits limits, Subjects subjects, Clock clock) {
    this.limits = limits;
    this.subjects = subjects;
    this.clock = clock;
  }

  /**
   * What whoever types a number takes, and is told of when it is used up.
   *
   * @param number E.164
   * @param address of the browser that asks
   * @param device id of the device, where the account knows it
   * @param real whether a message goes out: of what is everybody's nothing is used up otherwise
   */
  public List<Allowance> of(String number, String address, Optional<String> device, boolean real) {
    List<Allowance> all = new ArrayList<>(shared(number, address, device, real));
    all.add(
        device
            .map(id -> one(SubjectKind.SMS_DEVICE, id, limits.device()))
            .orElseGet(() -> one(SubjectKind.SMS_NUMBER, number, limits.number())));
    return all;
  }

  /**
   * What the number itself is sent, by whatever page. To be taken before the others; where it is
   * used up, nothing goes out and nobody is told: whoever could compare two pages would learn whose
   * number it is.
   *
   * @param number E.164, or what stands for it where there is nobody
   */
  public Allowance sent(String number, Optional<String> device) {
    return device
        .map(id -> one(SubjectKind.SMS_SENT, id, limits.device()))
        .orElseGet(() -> one(SubjectKind.SMS_SENT, number, limits.number()));
  }

  /** As {@link #of}, where nobody typed the number: what it takes of everybody's. */
  public List<Allowance> shared(
      String number, String address, Optional<String> device, boolean real) {
    boolean known = device.isPresent();
    Allowance all = all(shared(limits.all(), known));
    Allowance money = money(number, shared(new Limit(limits.moneyPerMonth(), MONTH), known));
    return List.of(
        one(SubjectKind.SMS_ADDRESS, address, limits.address()),
        real ? all : all.onlyAsked(),
        real ? money : money.onlyAsked());
  }

  /**
   * What a message takes that nobody asked for: it is counted with the others and never refused,
   * for nobody must be able to keep somebody from being warned.
   *
   * @param number E.164
   */
  public List<Allowance> unasked(String number) {
    return List.of(
        all(new Limit(Long.MAX_VALUE, limits.all().window())),
        money(number, new Limit(Long.MAX_VALUE, MONTH)));
  }

  /** Time between two messages to the same person. */
  public Duration pause() {
    return limits.pause();
  }

  private Allowance one(SubjectKind kind, String value, Limit limit) {
    return Allowance.one(subjects.of(kind, value), limit);
  }

  private Allowance all(Limit limit) {
    return everybodys(SubjectKind.SMS_ALL, "", 1, limit);
  }

  private Allowance money(String number, Limit limit) {
    String month = YearMonth.now(clock.withZone(PARIS)).toString();
    return everybodys(SubjectKind.SMS_MONEY, month, limits.prices().of(number), limit);
  }

  private Allowance everybodys(SubjectKind kind, String value, long cost, Limit limit) {
    long whole = kind == SubjectKind.SMS_ALL ? limits.all().most() : limits.moneyPerMonth();
    long alarmAt = (long) Math.ceil(whole * ALARM);
    return new Allowance(subjects.of(kind, value), cost, cost, limit, alarmAt);
  }

  private static Limit shared(Limit whole, boolean known) {
    long kept = known ? 0 : whole.most() / KEPT_FOR_KNOWN_DEVICES;
    return new Limit(whole.most() - kept, whole.window());
  }
}
