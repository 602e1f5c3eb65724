package fr.educonnect.realmconfig.check;

import fr.educonnect.realmconfig.files.Problems;
import fr.educonnect.realmconfig.service.MetadataSource;
import java.util.List;

/** Metadata is fetched encrypted, except from this machine. */
final class MetadataAddresses {
  private MetadataAddresses() {}

  static void check(List<MetadataSource> sources, Problems problems) {
    for (MetadataSource source : sources) {
      if (source.url().filter(url -> !WebAddress.fault(url).isEmpty()).isPresent()) {
        problems.add("bad-metadata-url", source.place(), "the address must be https");
      }
    }
  }
}
