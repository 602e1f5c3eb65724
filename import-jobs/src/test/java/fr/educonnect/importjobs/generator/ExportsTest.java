package fr.educonnect.importjobs.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportsTest {

  private final GeneratorSettings settings = GeneratorSettings.demo().churn(0.05).build();

  @TempDir private Path depot;

  @BeforeEach
  void write() throws IOException {
    Exports exports = new Exports(new Population(settings), depot);
    exports.complet(0);
    exports.delta(1);
  }

  @Test
  void everyFileIsWellFormed() throws Exception {
    for (Path file : files(depot, ".xml")) {
      assertThat(requests(file)).isNotNegative();
    }
  }

  @Test
  void aCompletHoldsAboutAsManyStudentsAsAskedFor() throws Exception {
    int students = 0;
    for (Path file : files(depot, ".xml")) {
      if (file.toString().contains("_Complet_20250920_Eleve_")) {
        students += requests(file);
      }
    }
    assertThat(students).isBetween(350, 460);
  }

  @Test
  void aDeltaIsSmall() throws Exception {
    for (Path file : files(depot, ".xml")) {
      if (file.toString().contains("_Delta_20250921_Eleve_")) {
        assertThat(requests(file)).isBetween(1, 40);
      }
    }
  }

  @Test
  void theManifestKnowsTheFiles() throws Exception {
    for (Path manifest : files(depot, ".manifest")) {
      for (String line : Files.readAllLines(manifest)) {
        if (line.startsWith("file ")) {
          String[] parts = line.split(" ", 4);
          byte[] bytes = Files.readAllBytes(manifest.resolveSibling(parts[3]));
          byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
          assertThat(parts[1]).isEqualTo(HexFormat.of().formatHex(hash));
          assertThat(parts[2]).isEqualTo(Integer.toString(bytes.length));
        }
      }
    }
  }

  @Test
  void theSameSettingsGiveTheSameBytes(@TempDir Path again) throws IOException {
    Exports exports = new Exports(new Population(settings), again);
    exports.complet(0);
    exports.delta(1);
    assertThat(contents(again)).isEqualTo(contents(depot));
  }

  private static int requests(Path file) throws Exception {
    int requests = 0;
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try (InputStream in = Files.newInputStream(file)) {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().endsWith("Request")) {
          requests++;
        }
      }
    }
    return requests;
  }

  private static List<Path> files(Path root, String extension) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      List<Path> files = all.filter(file -> file.toString().endsWith(extension)).toList();
      assertThat(files).isNotEmpty();
      return files;
    }
  }

  private static Map<String, String> contents(Path root) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      all.filter(Files::isRegularFile)
          .forEach(file -> contents.put(root.relativize(file).toString(), text(file)));
    }
    return contents;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
