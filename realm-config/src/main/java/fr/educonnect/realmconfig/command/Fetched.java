package fr.educonnect.realmconfig.command;

import fr.educonnect.realmconfig.files.Place;
import fr.educonnect.realmconfig.metadata.MetadataDownload;
import fr.educonnect.realmconfig.metadata.MetadataException;
import fr.educonnect.realmconfig.metadata.MetadataReader;
import fr.educonnect.realmconfig.metadata.SamlMetadata;
import fr.educonnect.realmconfig.service.MetadataCopies;
import fr.educonnect.realmconfig.service.MetadataSource;
import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a refresh fetched; of what it could not fetch or trust nothing changes. */
final class Fetched {
  private final MetadataDownload download = new MetadataDownload();
  private final Set<Place> refreshed = new HashSet<>();
  private final MetadataCopies copies;
  private final Report report;
  private boolean complete = true;

  Fetched(List<MetadataSource> sources, MetadataCopies copies, Report report) {
    this.copies = copies;
    this.report = report;
    sources.stream().filter(source -> source.url().isPresent()).forEach(this::fetch);
  }

  /** Services whose metadata was fetched, by where their files describe them. */
  Set<Place> refreshed() {
    return Set.copyOf(refreshed);
  }

  boolean isComplete() {
    return complete;
  }

  private void fetch(MetadataSource source) {
    String file = source.place().file();
    try {
      byte[] content = download.fetch(URI.create(source.url().orElseThrow()));
      SamlMetadata metadata = MetadataReader.read(content, source.signers());
      requireSameEntity(source, metadata);
      copies.put(source.copy(), content);
      refreshed.add(new Place(file, "service"));
      report.note(file + ": fetched" + validity(metadata));
    } catch (MetadataException | IllegalArgumentException e) {
      complete = false;
      report.note(file + ": left as it is, the metadata cannot be used: " + e.getMessage());
    }
  }

  /** Another entityID would be another service, and this one would be lost. */
  private void requireSameEntity(MetadataSource source, SamlMetadata metadata)
      throws MetadataException {
    try {
      String before = MetadataReader.entityId(copies.read(source.copy()));
      if (!before.equals(metadata.entityId())) {
        throw new MetadataException("it has another entityID");
      }
    } catch (IOException e) {
      report.note(source.place().file() + ": first copy");
    }
  }

  private static String validity(SamlMetadata metadata) {
    return metadata.validUntil().map(until -> ", valid until " + until).orElse("")
        + metadata.refreshAfter().map(after -> ", to be fetched again after " + after).orElse("");
  }
}
