package fr.educonnect.importjobs.aaf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.load.Feed;
import fr.educonnect.directory.load.Origin;
import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.domain.link.GuardianLinkRules;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Mutated files, always the same ones: whatever stands in a file, reading it ends with records,
 * rejected records or a refusal, and with nothing else.
 */
class ParserFuzzTest {

  private static final Path DIALECTS =
      Path.of("src", "test", "resources", "fr", "educonnect", "importjobs", "dialects");
  private static final int MUTANTS_PER_FILE = 1500;
  private static final List<String> INSERTS =
      List.of(
          "<value>",
          "</value>",
          "&eacute;",
          "&bomb;",
          "&#x1F600;",
          "&#55296;",
          "$",
          "$$$$",
          "\u0000",
          "<![CDATA[",
          "]]>",
          "<!--",
          "-->",
          "<?x?>",
          "<attr name='sn'>",
          "99999999999999999999",
          "31/02/2015",
          "é",
          "\uFFFE",
          "<!DOCTYPE x [",
          "%",
          "''",
          "\"");

  @Test
  void everyMutantEndsInOneOfTheKnownWays() throws Exception {
    Random random = new Random(20261122);
    int sound = 0;
    int refused = 0;
    for (Path file : files()) {
      byte[] original = Files.readAllBytes(file);
      for (int i = 0; i < MUTANTS_PER_FILE; i++) {
        if (read(file, mutate(original, random))) {
          sound++;
        } else {
          refused++;
        }
      }
    }
    assertThat(sound).isGreaterThan(MUTANTS_PER_FILE);
    assertThat(refused).isGreaterThan(MUTANTS_PER_FILE);
  }

  private static boolean read(Path file, byte[] content) throws Exception {
    ExportFileName name = ExportFileName.parse(file.getFileName().toString()).orElseThrow();
    RawRecord record = new RawRecord();
    try (EnvelopeReader reader =
        new EnvelopeReader(
            "f.xml", name.section(), new ByteArrayInputStream(content), new UnknownAttributes())) {
      while (reader.next(record)) {
        map(name.section(), record, file.toString().contains("1d-"));
      }
      return true;
    } catch (ExportRefused e) {
      assertThat(e.refusal()).isNotEqualTo(Refusal.UNREADABLE);
      return false;
    }
  }

  private static void map(Section section, RawRecord record, boolean first) {
    FeedRules rules =
        new FeedRules(
            new Feed("16", first ? Degree.FIRST : Degree.SECOND),
            LocalDate.of(2026, 11, 20),
            new GuardianLinkRules(true));
    Origin origin = new Origin("f.xml", record.line());
    try {
      switch (section) {
        case STRUCTURES -> {
          StructureMapper mapper = new StructureMapper(rules);
          if (mapper.isConstituency(record)) {
            mapper.mapConstituency(record, 1, origin);
          } else {
            mapper.mapSchool(record, 1, origin);
          }
        }
        case MEFS -> new MefMapper(rules).map(record, origin);
        case GUARDIANS -> new GuardianMapper(rules).map(record, 1, origin);
        case STUDENTS -> new StudentMapper(rules).map(record, 1, origin);
        case IGNORED -> throw new IllegalArgumentException(section.name());
      }
    } catch (InvalidRecord e) {
      assertThat(e.reason()).isNotNull();
    }
  }

  private static byte[] mutate(byte[] original, Random random) {
    byte[] mutant = original.clone();
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(mutant.length);
      switch (random.nextInt(4)) {
        case 0 -> mutant[at] = (byte) random.nextInt(256);
        case 1 -> mutant = spliced(mutant, at, at, insert(random));
        case 2 ->
            mutant = spliced(mutant, at, at + random.nextInt(mutant.length - at), new byte[0]);
        default -> {
          int digit = random.nextInt(10) + '0';
          mutant[at] = mutant[at] >= '0' && mutant[at] <= '9' ? (byte) digit : mutant[at];
        }
      }
      if (mutant.length == 0) {
        return mutant;
      }
    }
    return mutant;
  }

  private static byte[] insert(Random random) {
    return INSERTS.get(random.nextInt(INSERTS.size())).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] spliced(byte[] bytes, int from, int to, byte[] middle) {
    byte[] result = new byte[bytes.length - (to - from) + middle.length];
    System.arraycopy(bytes, 0, result, 0, from);
    System.arraycopy(middle, 0, result, from, middle.length);
    System.arraycopy(bytes, to, result, from + middle.length, bytes.length - to);
    return result;
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(DIALECTS)) {
      return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
  }
}
