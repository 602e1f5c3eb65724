package fr.educonnect.importjobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.load.ExportKind;
import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.importjobs.depot.Depot;
import fr.educonnect.importjobs.depot.DepotExport;
import fr.educonnect.importjobs.depot.VerifiedInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransferScriptTest {

  private static final Path SCRIPTS = Path.of("src", "main", "bin");

  @TempDir private Path root;
  private Depot depot;
  private Path source;
  private String output;

  @BeforeEach
  void begin() throws IOException {
    depot = new Depot(root.resolve("depot"));
    source = Files.createDirectories(root.resolve("out of AAF"));
    Files.createDirectories(depot.folder(Degree.FIRST));
    Files.createDirectories(depot.folder(Degree.SECOND));
  }

  @Test
  void deliversEachExportWithItsManifest() throws Exception {
    write("ENT_TS_SERVICES_21_Complet_20261120_Eleve_0000.xml", "<a/>");
    write("ENT_TS_SERVICES_21_Complet_20261120_Eleve_0001.xml", "<b/>");
    write("with space_Delta_20261121_EtabEducNat_0000.xml", "<c/>");

    assertThat(run("2", "16")).as(output).isZero();

    List<DepotExport> exports = exports(Degree.SECOND);
    assertThat(exports)
        .extracting(export -> export.header().kind(), export -> export.header().date())
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(ExportKind.COMPLET, LocalDate.of(2026, 11, 20)),
            org.assertj.core.groups.Tuple.tuple(ExportKind.DELTA, LocalDate.of(2026, 11, 21)));
    for (DepotExport export : exports) {
      verify(export);
    }
    assertThat(list(depot.folder(Degree.SECOND)))
        .contains("EDUCONNECT2D_16_Complet_20261120_Eleve_0001.xml")
        .noneMatch(name -> name.startsWith("."));
    assertThat(list(source)).isEmpty();
  }

  @Test
  void firstDegreeGoesToItsOwnDepot() throws Exception {
    write("ENTBFC_BESANCON_Complet_20261120_Eleve_0000.xml", "<a/>");

    assertThat(run("1", "03")).as(output).isZero();

    assertThat(exports(Degree.FIRST)).hasSize(1);
    assertThat(exports(Degree.SECOND)).isEmpty();
  }

  @Test
  void replacesAnEarlierDeliveryOfTheSameExport() throws Exception {
    write("ENT_Complet_20261120_Eleve_0000.xml", "<first/>");
    run("2", "16");
    write("OTHER_Complet_20261120_Eleve_0000.xml", "<second/>");

    assertThat(run("2", "16")).as(output).isZero();

    verify(exports(Degree.SECOND).get(0));
    assertThat(
            depot.folder(Degree.SECOND).resolve("EDUCONNECT2D_16_Complet_20261120_Eleve_0000.xml"))
        .hasContent("<second/>");
  }

  @Test
  void refusesNamesThatItCannotRead() throws Exception {
    write("ENT_Complet_20261120_Eleve_0000.xml", "<a/>");
    write("README.xml", "<a/>");

    assertThat(run("2", "16")).isEqualTo(1);

    assertThat(output).contains("README.xml: neither Complet nor Delta in its name");
    assertThat(list(depot.folder(Degree.SECOND))).isEmpty();
    assertThat(list(source)).hasSize(2);
  }

  @Test
  void refusesTwoFilesForOnePlace() throws Exception {
    write("A_Complet_20261120_Eleve_0000.xml", "<a/>");
    write("B_Complet_20261120_Eleve_0000.xml", "<b/>");

    assertThat(run("2", "16")).isEqualTo(1);

    assertThat(output).contains("the same part of the same export");
    assertThat(list(depot.folder(Degree.SECOND))).isEmpty();
  }

  @Test
  void leavesNothingWhenItIsStoppedByAFault() throws Exception {
    write("A_Complet_20261120_Eleve_0000.xml", "<a/>");
    Files.createDirectory(
        depot.folder(Degree.SECOND).resolve("EDUCONNECT2D_16_Complet_20261120.manifest"));

    assertThat(run("2", "16")).isNotZero();

    assertThat(list(depot.folder(Degree.SECOND)))
        .containsExactly("EDUCONNECT2D_16_Complet_20261120.manifest");
    assertThat(list(source)).hasSize(1);
  }

  @Test
  void tellsWhatIsWrongWithTheArguments() throws Exception {
    assertThat(run("2", "163")).isEqualTo(1);
    assertThat(output).contains("« 163 » is not the code of an academy");
    assertThat(script("2")).isEqualTo(1);
    assertThat(output).contains("usage: transfert-AAF-educonnect2d.sh ACADEMY SOURCE DEPOT");
    assertThat(script("2", "16", source.toString(), root.resolve("none").toString())).isEqualTo(1);
    assertThat(output).contains("does not exist");
    assertThat(run("1", "16")).isEqualTo(1);
    assertThat(output).contains("no *.xml file");
  }

  private int run(String degree, String academy) throws Exception {
    return script(degree, academy, source.toString(), root.resolve("depot").toString());
  }

  private int script(String degree, String... args) throws Exception {
    List<String> command = new ArrayList<>();
    command.add("sh");
    command.add(SCRIPTS.resolve("transfert-AAF-educonnect" + degree + "d.sh").toString());
    command.addAll(Arrays.asList(args));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  private static void verify(DepotExport export) throws Exception {
    export.verify();
    for (DepotExport.File file : export.files()) {
      try (VerifiedInput in = export.open(file)) {
        in.verify();
      }
    }
  }

  private List<DepotExport> exports(Degree degree) throws IOException {
    return depot.list(degree).exports();
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(source.resolve(name), content);
  }

  private static List<String> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
