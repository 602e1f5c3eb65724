package fr.educonnect.directoryaccess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.educonnect.directory.guard.FailureLimits;
import fr.educonnect.directory.keys.DirectoryKeys;
import fr.educonnect.directory.limit.JourneyLimits;
import fr.educonnect.directory.limit.SmsLimits;
import fr.educonnect.directory.limit.SmsPrices;
import fr.educonnect.directory.pool.PoolSettings;
import fr.educonnect.domain.link.BirthDateLimits;
import fr.educonnect.domain.proof.SmsDestinations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keycloak.provider.ProviderConfigProperty;

class DirectorySettingsTest {

  @TempDir private Path folder;
  private final Map<String, String> values = new HashMap<>();

  @BeforeEach
  void required() throws IOException {
    Path keys = folder.resolve("keys");
    Files.writeString(keys, DirectoryKeys.generate("k", new SecureRandom()));
    values.put("url", "jdbc:postgresql://db/directory");
    values.put("user", "server");
    values.put("keys-file", keys.toString());
  }

  @Test
  void hasDefaultsForAllButUrlUserAndKeys() {
    DirectorySettings settings = read();
    assertThat(settings.pool().size()).isEqualTo(new PoolSettings.Size(2, 20));
    assertThat(settings.pool().acquisitionTimeout()).isEqualTo(Duration.ofSeconds(5));
    assertThat(settings.pool().statementTimeout()).isEqualTo(Duration.ofSeconds(5));
    assertThat(settings.pool().credentials().password()).isEmpty();
    assertThat(settings.limits()).isEqualTo(FailureLimits.DEFAULT);
    assertThat(settings.journeys()).isEqualTo(JourneyLimits.DEFAULT);
    assertThat(settings.smsDestinations()).isEqualTo(SmsDestinations.FRANCE);
    assertThat(settings.graceDays()).isEqualTo(90);
  }

  @ParameterizedTest
  @EnumSource(
      value = DirectoryOption.class,
      names = {"URL", "USER", "KEYS_FILE"})
  void refusesToStartWithout(DirectoryOption option) {
    values.remove(option.optionName());
    assertRefused(option, "is required");
  }

  @ParameterizedTest
  @EnumSource(
      value = DirectoryOption.class,
      names = {
        "URL",
        "USER",
        "PASSWORD",
        "PASSWORD_FILE",
        "KEYS_FILE",
        "SMS_PRICES",
        "SMS_COUNTRIES"
      },
      mode = EnumSource.Mode.EXCLUDE)
  void refusesWhatIsNoNumberOrTooLow(DirectoryOption option) {
    values.put(option.optionName(), "many");
    assertRefused(option, "whole number");
    values.put(option.optionName(), Integer.toString(option.least() - 1));
    assertRefused(option, "at least " + option.least());
  }

  @Test
  void takesEachValueThatIsSet() {
    values.putAll(
        Map.of(
            "pool-min-size", "1",
            "pool-max-size", "3",
            "acquisition-timeout", "7",
            "statement-timeout", "8",
            "grace-days", "0",
            "identifier-threshold", "4",
            "address-lock", "61",
            "device-longest-lock", "901",
            "identifier-window", "4000"));
    DirectorySettings settings = read();
    assertThat(settings.pool().size()).isEqualTo(new PoolSettings.Size(1, 3));
    assertThat(settings.pool().acquisitionTimeout()).isEqualTo(Duration.ofSeconds(7));
    assertThat(settings.pool().statementTimeout()).isEqualTo(Duration.ofSeconds(8));
    assertThat(settings.graceDays()).isZero();
    assertThat(settings.limits().identifier().threshold()).isEqualTo(4);
    assertThat(settings.limits().identifier().window()).isEqualTo(Duration.ofSeconds(4000));
    assertThat(settings.limits().address().lock()).isEqualTo(Duration.ofSeconds(61));
    assertThat(settings.limits().device().longestLock()).isEqualTo(Duration.ofSeconds(901));
  }

  @Test
  void takesEachLimitOfTheJourneys() {
    values.putAll(
        Map.of(
            "sms-pause", "1",
            "sms-per-number", "2",
            "sms-per-device", "4",
            "sms-per-address", "5",
            "sms-in-all", "6",
            "sms-money", "7",
            "sms-price", "8",
            "sms-prices", "+33=9, +262=10",
            "sms-countries", "BE,CH"));
    values.putAll(
        Map.of(
            "lookups-per-address", "11",
            "lookups-per-person", "12",
            "wrong-codes", "13",
            "mails-per-account", "14",
            "birth-date-tries", "15",
            "birth-date-lock", "16",
            "birth-date-total", "17"));
    DirectorySettings settings = read();
    SmsLimits sms = settings.journeys().sms();
    assertThat(sms.pause()).isEqualTo(Duration.ofSeconds(1));
    assertThat(List.of(sms.number().most(), sms.device().most(), sms.address().most()))
        .containsExactly(2L, 4L, 5L);
    assertThat(List.of(sms.all().most(), sms.moneyPerMonth())).containsExactly(6L, 7L);
    assertThat(sms.prices()).isEqualTo(new SmsPrices(Map.of("+33", 9, "+262", 10), 8));
    assertThat(settings.smsDestinations().countries()).contains("BE", "CH", "FR");
    JourneyLimits limits = settings.journeys();
    assertThat(
            List.of(
                limits.lookups().most(),
                limits.typed().most(),
                limits.wrongCodes().most(),
                limits.mails().most()))
        .containsExactly(11L, 12L, 13L, 14L);
    assertThat(limits.birthDates()).isEqualTo(new BirthDateLimits(15, Duration.ofSeconds(16), 17));
  }

  @Test
  void namesTheSettingOfPricesCountriesAndTriesThatAreWrong() {
    values.put("sms-prices", "+33");
    assertRefused(DirectoryOption.SMS_PRICES, "prefix=price");
    values.put("sms-prices", "+33=much");
    assertRefused(DirectoryOption.SMS_PRICES, "whole number");
    values.put("sms-prices", "33=5");
    assertRefused(DirectoryOption.SMS_PRICES, "prefix");
    values.remove("sms-prices");
    values.put("sms-countries", "Belgique");
    assertRefused(DirectoryOption.SMS_COUNTRIES, "ISO 3166");
    values.remove("sms-countries");
    values.put("birth-date-tries", "20");
    assertRefused(DirectoryOption.BIRTH_DATE_TOTAL, "tries");
  }

  @Test
  void namesTheSettingOfValuesThatDoNotFitTogether() {
    values.put("pool-min-size", "21");
    assertRefused(DirectoryOption.POOL_MAX, "min <= max");
    values.remove("pool-min-size");
    values.put("address-window", "60");
    assertRefused(DirectoryOption.ADDRESS_WINDOW, "window");
    values.remove("address-window");
    values.put("url", "jdbc:h2:mem:x");
    assertRefused(DirectoryOption.URL, "jdbc:postgresql");
  }

  @Test
  void readsThePasswordFromItsFile() throws IOException {
    Path file = folder.resolve("password");
    Files.writeString(file, "secret\n");
    values.put("password", "other");
    values.put("password-file", file.toString());
    assertThat(read().pool().credentials().password()).isEqualTo("secret");
    values.put("password-file", folder.resolve("nothing").toString());
    assertRefused(DirectoryOption.PASSWORD_FILE, "cannot be read");
    values.remove("password-file");
    assertThat(read().pool().credentials().password()).isEqualTo("other");
  }

  @Test
  void declaresEachSettingWithTypeAndHelp() {
    assertThat(DirectoryOption.metadata())
        .hasSameSizeAs(DirectoryOption.values())
        .allSatisfy(option -> assertThat(option.getHelpText() + option.getType()).isNotBlank());
    assertThat(DirectoryOption.metadata())
        .filteredOn(ProviderConfigProperty::isSecret)
        .extracting(ProviderConfigProperty::getName)
        .containsExactly("password");
  }

  private DirectorySettings read() {
    return DirectorySettings.read(new OptionValues(new MapScope(values)));
  }

  private void assertRefused(DirectoryOption option, String complaint) {
    assertThatThrownBy(this::read)
        .isInstanceOf(DirectorySettingException.class)
        .hasMessageContaining("spi-directory--default--" + option.optionName() + ": ")
        .hasMessageContaining(complaint);
  }
}
