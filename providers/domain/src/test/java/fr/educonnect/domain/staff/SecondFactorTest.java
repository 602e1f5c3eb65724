package fr.educonnect.domain.staff;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.domain.identifier.Degree;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecondFactorTest {

  @ParameterizedTest
  @CsvSource({
    "ADMINISTRATION, false, false, true",
    "ADMINISTRATION, true, false, false",
    "ADMINISTRATION, false, true, false",
    "ADMINISTRATION, true, true, false",
    "ASSISTANCE, false, false, true",
    "ASSISTANCE, true, false, false",
    "ASSISTANCE, false, true, false",
    "ASSISTANCE, true, true, false",
    "TROUBLESHOOTING, false, false, false",
    "TROUBLESHOOTING, true, true, false",
    "STATISTICS, false, false, false",
    "STATISTICS, true, true, false"
  })
  void whoMustShowOne(StaffModule module, boolean inNetwork, boolean asserted, boolean missing) {
    assertThat(SecondFactor.isMissing(module, inNetwork, asserted)).isEqualTo(missing);
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8, 10.1.2.3, true",
    "10.0.0.0/8, 11.1.2.3, false",
    "10.7.7.7/8, 10.1.2.3, true",
    "172.16.0.0/12, 172.31.255.255, true",
    "172.16.0.0/12, 172.32.0.0, false",
    "192.168.1.1, 192.168.1.1, true",
    "192.168.1.1, 192.168.1.2, false",
    "192.168.1.0/31, 192.168.1.1, true",
    "192.168.1.0/31, 192.168.1.2, false",
    "0.0.0.0/0, 8.8.8.8, true",
    "0.0.0.0/0, ::1, false",
    "2001:db8::/32, 2001:db8:1::5, true",
    "2001:db8::/32, 2001:db9::5, false",
    "10.0.0.0/8, ::ffff:10.1.2.3, true",
    "10.0.0.0/8, example.org, false",
    "10.0.0.0/8, 10.1.2.3.4, false",
    "10.0.0.0/8, 10.1.2.300, false",
    "10.0.0.0/8, '', false",
    "10.0.0.0/8, , false"
  })
  void whichAddressesAreInARange(String range, String address, boolean inside) {
    assertThat(AddressRange.parse(range).orElseThrow().includes(address)).isEqualTo(inside);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/", "10/8", "localhost", "::/129"})
  void whatIsNoRange(String text) {
    assertThat(AddressRange.parse(text)).isEmpty();
  }

  @Test
  void theNetworkCountsForItsDegreesAndBehindATrustedProxyOnly() {
    List<AddressRange> ranges = List.of(AddressRange.parse("10.0.0.0/8").orElseThrow());
    AdministrativeNetwork network = new AdministrativeNetwork(ranges, Set.of(Degree.SECOND), true);

    assertThat(network.includes("10.1.1.1", Degree.SECOND)).isTrue();
    assertThat(network.includes("10.1.1.1", Degree.FIRST)).isFalse();
    assertThat(network.includes("11.1.1.1", Degree.SECOND)).isFalse();
    assertThat(
            new AdministrativeNetwork(ranges, Set.of(Degree.SECOND), false)
                .includes("10.1.1.1", Degree.SECOND))
        .isFalse();
  }
}
