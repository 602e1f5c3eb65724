package fr.educonnect.directory.guard;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The /64 network of an IPv6 address; its holder changes the other half at will (RFC 8981). */
public final class Ipv6Network {

  private static final int NETWORK_BYTES = 8;

  private Ipv6Network() {}

  /** Empty when the text is not an IPv6 address; no name is ever looked up. */
  public static Optional<String> of(String address) {
    if (address.indexOf(':') < 0) {
      return Optional.empty();
    }
    try {
      return InetAddress.getByName(address) instanceof Inet6Address parsed
          ? Optional.of(HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES)))
          : Optional.empty();
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }
}
