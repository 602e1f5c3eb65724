package fr.educonnect.realmconfig.check;

import fr.educonnect.realmconfig.files.Problems;
import fr.educonnect.realmconfig.service.MetadataSource;
import java.net.URI;
import java.util.List;
import java.util.Set;

/** Metadata is fetched encrypted, except from this machine. */
final class MetadataAddresses {
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

  private MetadataAddresses() {}

  static void check(List<MetadataSource> sources, Problems problems) {
    for (MetadataSource source : sources) {
      if (source.url().filter(url -> !isSafe(url)).isPresent()) {
        problems.add("bad-metadata-url", source.place(), "the address must be https");
      }
    }
  }

  private static boolean isSafe(String url) {
    try {
      URI address = URI.create(url);
      return address.getHost() != null
          && ("https".equals(address.getScheme()) || LOOPBACK.contains(address.getHost()));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
