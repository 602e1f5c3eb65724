package fr.educonnect.proofs.device;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A browser, and the identifiers that have signed in from it, most recent first. */
public final class Device {

  /** A family's computer; the one that signed in longest ago gives way. */
  static final int IDENTIFIERS_AT_MOST = 8;

  private static final int ID_BYTES = 16;
  private static final int ENCODED_LENGTH = 22;
  private static final String SEPARATOR = ".";
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final String id;
  private final List<String> tags;
  private final DeviceKeys keys;

  private Device(String id, List<String> tags, DeviceKeys keys) {
    this.id = id;
    this.tags = tags;
    this.keys = keys;
  }

  /** A device that was never seen. */
  static Device fresh(DeviceKeys keys) {
    byte[] id = new byte[ID_BYTES];
    RANDOM.nextBytes(id);
    return new Device(BASE64.encodeToString(id), List.of(), keys);
  }

  /**
   * @param cookie anything a browser may send
   * @return a fresh device when it is not one of ours
   */
  static Device parse(String cookie, DeviceKeys keys) {
    List<String> parts = Arrays.asList(cookie.split("\\.", -1));
    boolean sound =
        parts.size() <= IDENTIFIERS_AT_MOST + 1
            && parts.stream().allMatch(part -> part.length() == ENCODED_LENGTH);
    return sound ? new Device(parts.get(0), parts.subList(1, parts.size()), keys) : fresh(keys);
  }

  /**
   * What failures of this identifier on this device are counted under; empty when the identifier
   * never signed in from here.
   *
   * @param login folded
   */
  public Optional<String> knownFor(String login) {
    boolean known =
        keys.tags(id, login).anyMatch(tag -> tags.stream().anyMatch(own -> same(own, tag)));
    return known ? Optional.of(id + "/" + login) : Optional.empty();
  }

  /** This device after the identifier has signed in from it. */
  Device with(String login) {
    List<String> known = keys.tags(id, login).toList();
    List<String> others =
        tags.stream().filter(tag -> known.stream().noneMatch(own -> same(own, tag))).toList();
    List<String> all =
        Stream.concat(Stream.of(keys.tag(id, login)), others.stream())
            .limit(IDENTIFIERS_AT_MOST)
            .toList();
    return new Device(id, all, keys);
  }

  /** The cookie's value. */
  String render() {
    return Stream.concat(Stream.of(id), tags.stream())
        .reduce((left, right) -> left + SEPARATOR + right)
        .orElseThrow();
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
