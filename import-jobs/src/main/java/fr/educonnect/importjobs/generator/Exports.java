package fr.educonnect.importjobs.generator;

import fr.educonnect.directory.load.ExportKind;
import fr.educonnect.importjobs.depot.Depot;
import fr.educonnect.importjobs.depot.Manifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes a population's exports into the folders where academies leave them. */
public final class Exports {

  /** How many export days a delta tells of: one that was lost is healed by the next two. */
  public static final int DELTA_DEPTH = 3;

  private final Population population;
  private final Depot depot;

  /**
   * @param depot folder below which the depots of both degrees lie; made where missing
   */
  public Exports(Population population, Path depot) {
    this.population = population;
    this.depot = new Depot(depot);
  }

  /**
   * Writes everything that the registers hold on a day.
   *
   * @param day counted from the date of the first export, 0
   */
  public void complet(int day) throws IOException {
    writeAll(ExportKind.COMPLET, day);
  }

  /**
   * Writes what has changed in the registers during the three days up to a day.
   *
   * @param day counted from the date of the first export, at least 1
   */
  public void delta(int day) throws IOException {
    writeAll(ExportKind.DELTA, day);
  }

  private void writeAll(ExportKind kind, int day) throws IOException {
    try {
      population.feeds().parallelStream().forEach(feed -> write(feed, kind, day));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void write(ExportFeed feed, ExportKind kind, int day) {
    ExportName name = new ExportName(feed, kind, population.settings().date().plusDays(day));
    try {
      Path folder = Files.createDirectories(depot.folder(feed.degree()));
      List<Manifest.Entry> files = new ArrayList<>();
      try (ExportWriter writer = new ExportWriter(population, folder, name, files)) {
        if (kind == ExportKind.COMPLET) {
          writer.complet(day);
        } else {
          writer.delta(day);
        }
      }
      new Manifest(name.header(), files).write(folder.resolve(name.stem() + Manifest.EXTENSION));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
