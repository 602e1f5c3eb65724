package fr.educonnect.staffapi.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.domain.staff.StaffMarkers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffSettingsTest {

  private static StaffSettings read(Map<String, String> values) {
    return StaffSettings.read(new MapScope(values));
  }

  @Test
  void withoutSettingsTheDomainsMarkersHoldAndNoNetworkIsBelieved() {
    StaffSettings settings = read(Map.of());

    assertThat(settings.markers()).isEqualTo(StaffMarkers.DEFAULT);
    assertThat(settings.network().includes("127.0.0.1", Degree.SECOND)).isFalse();
    assertThat(settings.network().degrees()).containsExactly(Degree.SECOND);
  }

  @ParameterizedTest
  @CsvSource({
    "2D, 10.2.3.4, SECOND, true",
    "2D, 10.2.3.4, FIRST, false",
    "'1D, 2D', 10.2.3.4, FIRST, true",
    "2D, 192.168.0.4, SECOND, true",
    "2D, 192.169.0.4, SECOND, false"
  })
  void theNetworkIsReadFromItsRanges(
      String degrees, String address, Degree degree, boolean inside) {
    Map<String, String> values =
        Map.of(
            "administrative-network", "10.0.0.0/8, 192.168.0.0/16",
            "administrative-network-degrees", degrees,
            "proxy-headers", "xforwarded",
            "proxy-trusted-addresses", "10.0.0.1");

    assertThat(read(values).network().includes(address, degree)).isEqualTo(inside);
  }

  @Test
  void withoutAProxyThatIsTrustedNothingIsBelieved() {
    Map<String, String> values =
        Map.of("administrative-network", "10.0.0.0/8", "proxy-headers", "xforwarded");

    assertThat(read(values).network().includes("10.2.3.4", Degree.SECOND)).isFalse();
  }

  @Test
  void withoutHeadersOfAProxyNothingIsBelieved() {
    Map<String, String> values =
        Map.of("administrative-network", "10.0.0.0/8", "proxy-trusted-addresses", "10.0.0.1");

    assertThat(read(values).network().includes("10.2.3.4", Degree.SECOND)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"administrative-network, 10.0.0.0/40", "administrative-network-degrees, 3D"})
  void whatCannotBeReadIsRefusedByItsName(String option, String value) {
    assertThatThrownBy(() -> read(Map.of(option, value)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(option)
        .hasMessageContaining(value);
  }

  @Test
  void everyOptionIsTold() {
    assertThat(StaffOption.metadata())
        .hasSameSizeAs(StaffOption.values())
        .allSatisfy(property -> assertThat(property.getHelpText()).isNotBlank());
  }
}
