package fr.educonnect.directory.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.TestDirectory;
import fr.educonnect.directory.pool.DirectoryPool;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SmsAllowancesTest {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final Subjects SUBJECTS = new Subjects(new byte[32]);
  private static final Limit PLENTY = new Limit(1000, HOUR);
  private static final Optional<String> STRANGER = Optional.empty();
  private static final Optional<String> DEVICE = Optional.of("laptop/p.martin");
  private static final SmsPrices PRICES = new SmsPrices(Map.of("+33", 50, "+262", 120), 200);

  private DirectoryPool pool;
  private Allowances allowances;

  @BeforeEach
  void open() {
    pool = TestAccounts.pool(TestDirectory.url());
    allowances = new Allowances(pool, allowance -> {});
  }

  @AfterEach
  void close() {
    pool.close();
  }

  @Test
  void aKnownDeviceHasAnAllowanceOfItsOwn() {
    SmsAllowances sms = sms(PLENTY, 1_000_000, "2026-11-22T10:00:00Z");
    for (int i = 0; i < 3; i++) {
      assertThat(take(sms.of("+33600000001", "192.0.2.1", STRANGER, true))).isTrue();
    }
    assertThat(take(sms.of("+33600000001", "192.0.2.1", STRANGER, true))).isFalse();
    for (int i = 0; i < 3; i++) {
      assertThat(take(sms.of("+33600000001", "192.0.2.1", DEVICE, true))).isTrue();
    }
    assertThat(take(sms.of("+33600000001", "192.0.2.1", DEVICE, true))).isFalse();
  }

  @Test
  void theLastTenthOfEverybodysIsKnownDevices() {
    SmsAllowances sms = sms(new Limit(10, HOUR), 1_000_000, "2026-11-22T10:00:00Z");
    for (int i = 0; i < 9; i++) {
      assertThat(take(sms.of("+3360000000" + i, "192.0.2.1", STRANGER, true))).isTrue();
    }
    assertThat(take(sms.of("+33611111111", "192.0.2.1", STRANGER, true))).isFalse();
    assertThat(take(sms.of("+33611111111", "192.0.2.1", DEVICE, true))).isTrue();
    assertThat(take(sms.of("+33622222222", "192.0.2.1", DEVICE, true))).isFalse();
  }

  @Test
  void theLastTenthOfTheMoneyIsKnownDevices() {
    SmsAllowances sms = sms(PLENTY, 500, "2026-11-22T10:00:00Z");
    for (int i = 0; i < 9; i++) {
      assertThat(take(sms.of("+3360000000" + i, "192.0.2.1", STRANGER, true))).isTrue();
    }
    assertThat(take(sms.of("+33611111111", "192.0.2.1", STRANGER, true))).isFalse();
    assertThat(take(sms.of("+33611111111", "192.0.2.1", DEVICE, true))).isTrue();
  }

  @Test
  void moneyIsOfTheCalendarMonthInParis() {
    assertThat(take(sms(PLENTY, 55, "2026-11-30T22:59:59Z").of("+33600000001", "a", DEVICE, true)))
        .isTrue();
    assertThat(take(sms(PLENTY, 55, "2026-11-30T22:59:59Z").of("+33600000001", "a", DEVICE, true)))
        .isFalse();
    assertThat(take(sms(PLENTY, 55, "2026-11-30T23:00:00Z").of("+33600000001", "a", DEVICE, true)))
        .isTrue();
  }

  @Test
  void whatIsNotSentUsesUpNothingOfEverybodysAndIsRefusedJustTheSame() {
    SmsAllowances sms = sms(new Limit(10, HOUR), 1_000_000, "2026-11-22T10:00:00Z");
    for (int i = 0; i < 30; i++) {
      assertThat(take(sms.of("+336000000" + (10 + i), "192.0.2.1", STRANGER, false))).isTrue();
    }
    for (int i = 0; i < 9; i++) {
      assertThat(take(sms.of("+3360000000" + i, "192.0.2.1", STRANGER, true))).isTrue();
    }
    assertThat(take(sms.of("+33699999999", "192.0.2.1", STRANGER, false))).isFalse();
  }

  @Test
  void anAddressHasItsLimit() {
    SmsAllowances sms = sms(PLENTY, 10_000_000, "2026-11-22T10:00:00Z");
    for (int i = 0; i < 60; i++) {
      assertThat(take(sms.of("+336000000" + (10 + i), "192.0.2.1", STRANGER, i % 2 == 0))).isTrue();
    }
    assertThat(take(sms.of("+33688888888", "192.0.2.1", STRANGER, true))).isFalse();
    assertThat(take(sms.of("+33688888888", "192.0.2.2", STRANGER, true))).isTrue();
  }

  @Test
  void theLongestPrefixPricesANumber() {
    SmsPrices prices = new SmsPrices(Map.of("+33", 50, "+337", 60), 200);
    assertThat(prices.of("+33612345678")).isEqualTo(50);
    assertThat(prices.of("+33712345678")).isEqualTo(60);
    assertThat(prices.of("+262692123456")).isEqualTo(200);
    assertThatThrownBy(() -> new SmsPrices(Map.of("33", 1), 1)).hasMessageContaining("prefix");
    assertThatThrownBy(() -> new SmsPrices(Map.of(), -1)).hasMessageContaining("negative");
  }

  @Test
  void asksForTheAlarmAtFourFifths() {
    List<Allowance> asked =
        sms(new Limit(10, HOUR), 100, "2026-11-22T10:00:00Z").of("+33600000001", "a", DEVICE, true);
    assertThat(asked)
        .filteredOn(allowance -> allowance.alarmAt() < Long.MAX_VALUE)
        .extracting(allowance -> allowance.subject().kind(), Allowance::alarmAt)
        .containsExactlyInAnyOrder(
            tuple(SubjectKind.SMS_ALL, 8L), tuple(SubjectKind.SMS_MONEY, 80L));
  }

  private boolean take(List<Allowance> asked) {
    return allowances.take(asked).isEmpty();
  }

  private static SmsAllowances sms(Limit all, long money, String now) {
    SmsLimits limits =
        new SmsLimits(
            new Limit(3, HOUR),
            new Limit(3, HOUR),
            new Limit(60, HOUR),
            all,
            money,
            PRICES,
            Duration.ofSeconds(60));
    return new SmsAllowances(limits, SUBJECTS, Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
  }
}
