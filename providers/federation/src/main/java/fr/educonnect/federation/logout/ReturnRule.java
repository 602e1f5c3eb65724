package fr.educonnect.federation.logout;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Where people may be sent after a sign-out: to services that are registered here. */
final class ReturnRule {

  /**
   * What a service registered.
   *
   * @param exact addresses of its own that count as they are
   * @param start where its pages begin; null for nowhere
   */
  record Registered(List<String> exact, String start) {}

  private ReturnRule() {}

  /** The address, where one of the services has it. */
  static Optional<URI> allowed(String asked, List<Registered> services) {
    return parse(asked)
        .filter(address -> services.stream().anyMatch(service -> isOf(service, asked, address)));
  }

  private static boolean isOf(Registered service, String asked, URI address) {
    return service.exact().contains(asked)
        || parse(service.start()).filter(start -> isBelow(start, address)).isPresent();
  }

  private static boolean isBelow(URI start, URI address) {
    return start.getScheme().equalsIgnoreCase(address.getScheme())
        && Objects.equals(lower(start.getRawAuthority()), lower(address.getRawAuthority()))
        && path(address).startsWith(folder(start));
  }

  // Only what a browser and we read alike: an http address with a host, no user, no way upwards.
  private static Optional<URI> parse(String text) {
    try {
      return Optional.ofNullable(text == null ? null : new URI(text)).filter(ReturnRule::isPlain);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static boolean isPlain(URI address) {
    return ("https".equalsIgnoreCase(address.getScheme())
            || "http".equalsIgnoreCase(address.getScheme()))
        && address.getHost() != null
        && address.getRawUserInfo() == null
        && address.normalize().equals(address)
        && !lower(address.getRawPath()).contains("%2e");
  }

  private static String folder(URI start) {
    String path = path(start);
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  private static String path(URI address) {
    return address.getRawPath().isEmpty() ? "/" : address.getRawPath();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
