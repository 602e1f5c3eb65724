package fr.educonnect.proofs.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceTest {

  private static final DeviceKeys KEYS = keys("one");

  @Test
  void knowsWhoSignedInFromIt() {
    Device device = again(Device.fresh(KEYS).with("a.voisin"));
    assertThat(device.knownFor("a.voisin")).isPresent();
    assertThat(device.knownFor("b.voisin")).isEmpty();
  }

  @Test
  void countsEachIdentifierApart() {
    Device device = again(Device.fresh(KEYS).with("a.voisin").with("b.voisin"));
    assertThat(device.knownFor("a.voisin")).isPresent().isNotEqualTo(device.knownFor("b.voisin"));
  }

  @Test
  void keepsItsNumberWhenTheSameSignsInAgain() {
    Device device = again(Device.fresh(KEYS).with("a.voisin"));
    assertThat(again(device.with("a.voisin")).render()).isEqualTo(device.render());
  }

  @Test
  void forgetsWhoSignedInLongestAgo() {
    Device device =
        IntStream.rangeClosed(0, Device.IDENTIFIERS_AT_MOST)
            .mapToObj(number -> "pupil" + number)
            .reduce(Device.fresh(KEYS), Device::with, (left, right) -> right);
    assertThat(again(device).knownFor("pupil0")).isEmpty();
    assertThat(again(device).knownFor("pupil1")).isPresent();
  }

  @Test
  void takesNoTagOfAnotherDevice() {
    String tag = Device.fresh(KEYS).with("a.voisin").render().split("\\.", -1)[1];
    Device other = Device.parse(Device.fresh(KEYS).render() + "." + tag, KEYS);
    assertThat(other.knownFor("a.voisin")).isEmpty();
  }

  @Test
  void staysKnownAfterARotationOfTheKeyAndNoLonger() {
    String cookie = Device.fresh(KEYS).with("a.voisin").render();
    assertThat(Device.parse(cookie, keys("two", "one")).knownFor("a.voisin")).isPresent();
    assertThat(Device.parse(cookie, keys("two")).knownFor("a.voisin")).isEmpty();
  }

  @Test
  void saysNothingOfWhomItKnows() {
    assertThat(Device.fresh(KEYS).with("a.voisin").render()).doesNotContain("voisin");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "x.y", "a.voisin", "0123456789012345678901.short"})
  void isAFreshOneForAnythingElse(String cookie) {
    Device device = Device.parse(cookie, KEYS);
    assertThat(device.render()).hasSize(22).isNotEqualTo(cookie);
    assertThat(device.knownFor("a.voisin")).isEmpty();
  }

  private static Device again(Device device) {
    return Device.parse(device.render(), KEYS);
  }

  private static DeviceKeys keys(String... secrets) {
    return new DeviceKeys(List.of(secrets).stream().map(DeviceTest::key).toList());
  }

  private static SecretKey key(String secret) {
    return new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA512");
  }
}
