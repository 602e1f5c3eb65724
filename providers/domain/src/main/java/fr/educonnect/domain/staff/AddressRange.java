package fr.educonnect.domain.staff;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * Addresses that begin alike (CIDR, RFC 4632), of IPv4 or IPv6.
 *
 * @param width bits of an address
 * @param free bits that may differ
 */
public record AddressRange(BigInteger start, int width, int free) {
  private static final String OCTET = "(25[0-5]|2[0-4]\\d|1?\\d?\\d)";

  /** The range in a text, {@code 10.0.0.0/8}; one address without a slash. Empty for no range. */
  public static Optional<AddressRange> parse(String text) {
    String[] parts = text.strip().split("/", 2);
    return bytes(parts[0])
        .flatMap(
            address -> {
              int width = address.length * Byte.SIZE;
              int fixed = parts.length == 1 ? width : number(parts[1]);
              return fixed < 0 || fixed > width
                  ? Optional.empty()
                  : Optional.of(
                      new AddressRange(start(address, width - fixed), width, width - fixed));
            });
  }

  /** Whether an address is in it. */
  public boolean includes(String address) {
    return bytes(address == null ? "" : address)
        .filter(found -> found.length * Byte.SIZE == width)
        .filter(found -> start(found, free).equals(start))
        .isPresent();
  }

  private static BigInteger start(byte[] address, int free) {
    return new BigInteger(1, address).shiftRight(free);
  }

  // Only what is written as an address: a name would be asked for in the DNS.
  private static Optional<byte[]> bytes(String address) {
    String text = address.strip();
    boolean four = text.matches(OCTET + "(\\." + OCTET + "){3}");
    boolean six = text.contains(":") && text.matches("[0-9a-fA-F:.]{2,45}");
    try {
      return four || six ? Optional.of(InetAddress.getByName(text).getAddress()) : Optional.empty();
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  private static int number(String text) {
    return text.matches("\\d{1,3}") ? Integer.parseInt(text) : -1;
  }
}
