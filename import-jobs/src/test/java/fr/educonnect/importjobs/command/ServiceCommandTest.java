package fr.educonnect.importjobs.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.TestDirectory;
import fr.educonnect.importjobs.Workplace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

class ServiceCommandTest {

  private static final String ID = "0123456789abcdef".repeat(6);
  private static final String HASH = "0123456789abcdef".repeat(2);

  @TempDir private Path root;
  private final PGSimpleDataSource directory = new PGSimpleDataSource();
  private Workplace place;

  @BeforeEach
  void begin() {
    place = new Workplace(root);
    directory.setURL(place.jdbcUrl());
    TestAccounts.populate(directory);
  }

  private int pairs(String csv, String... more) throws IOException {
    Path file = Files.writeString(root.resolve("pairs.csv"), csv);
    String[] arguments = {
      "service",
      "pairs",
      "--config",
      place.settings().toString(),
      "--client",
      "urn:ent",
      "--file",
      file.toString()
    };
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of(more));
    return place.run(all.toArray(String[]::new));
  }

  private List<String> kept() {
    return TestDirectory.rows(
        directory, "select account_id, kind, value from pairwise_override order by 1, 2");
  }

  @Test
  void keepsWhatAServiceKnowsPeopleByHoweverItNamesThem() throws IOException {
    String csv =
        "FrEduCtRefId;academy;degree;aafId;INE;FrEduCtId;NameID;sub;FrEduCtEleveINEHash\n"
            + "{AAF}16|x|201;;;;;"
            + ID
            + ";ABC;;\n"
            + ";16;2D;102;;;;old-sub;"
            + HASH
            + "\n";
    assertThat(pairs(csv, "--dry-run")).isZero();
    assertThat(place.out())
        .isEqualToIgnoringNewLines("urn:ent: 4 identifiers would be kept, 0 kept already");
    assertThat(kept()).isEmpty();
    assertThat(pairs(csv)).isZero();
    List<String> once = kept();
    assertThat(once)
        .containsExactly(
            TestAccounts.STUDENT + " INE_HASH " + HASH,
            TestAccounts.STUDENT + " SUB old-sub",
            TestAccounts.GUARDIAN + " FREDU_ID " + ID,
            TestAccounts.GUARDIAN + " NAME_ID ABC");
    assertThat(pairs(csv)).isZero();
    assertThat(place.out())
        .isEqualToIgnoringNewLines("urn:ent: 0 identifiers kept, 4 kept already");
    assertThat(kept()).isEqualTo(once);
  }

  @Test
  void saysWhereAFileIsWrongAndKeepsNothing() throws IOException {
    assertThat(
            pairs(
                """
                FrEduCtRefId,academy,degree,aafId,INE,FrEduCtId,sub
                16|2D|201,,,,,,a
                ,77,3D,102,,,b
                ,16,2D,none,,,c
                ,,,,123,,d
                {AAF}16|2D|201,,,,12345678901,,e
                ,,,,12345678901,short,f
                ,,,,12345678901,,
                {AAF}16|2D|201,,,,,,g
                """))
        .isEqualTo(ExitCode.NOT_APPLICABLE.code());
    assertThat(place.err().lines())
        .containsExactly(
            "pairs.csv:2: FrEduCtRefId: expected {AAF}academy|field|id",
            "pairs.csv:3: academy: the code of an academy, e.g. 09",
            "pairs.csv:3: degree: 1D or 2D",
            "pairs.csv:4: aafId: 1 to 12 digits",
            "pairs.csv:5: INE: not an INE",
            "pairs.csv:6: FrEduCtRefId: a person is named by FrEduCtRefId, or aafId, or INE: one of"
                + " them",
            "pairs.csv:7: FrEduCtId: wrong length or characters",
            "pairs.csv:8: FrEduCtId: the line has no identifier",
            "nothing was kept");
    assertThat(kept()).isEmpty();
  }

  @Test
  void saysWhoIsNotKnown() throws IOException {
    assertThat(pairs("INE,sub\n12345678901,s\n123456789FJ,t\n"))
        .isEqualTo(ExitCode.NOT_APPLICABLE.code());
    assertThat(place.err().lines())
        .containsExactly(
            "pairs.csv:3: sub: nobody in the directory is this person", "nothing was kept");
    assertThat(kept()).isEmpty();
  }

  @Test
  void saysWhichColumnsThereAre() throws IOException {
    assertThat(pairs("ine,sub\n12345678901,s\n")).isEqualTo(ExitCode.NOT_APPLICABLE.code());
    assertThat(place.err()).contains("pairs.csv:1: ine: no such column; there are [FrEduCtRefId,");
  }

  @Test
  void takesNoFileThatIsNone() throws IOException {
    Path file = root.resolve("latin.csv");
    Files.write(file, new byte[] {'I', 'N', 'E', (byte) 0xE9});
    assertThat(
            place.run(
                "service",
                "pairs",
                "--config",
                place.settings().toString(),
                "--client",
                "urn:ent",
                "--file",
                file.toString()))
        .isEqualTo(ExitCode.NOT_APPLICABLE.code());
    assertThat(place.err()).contains("latin.csv:1: file: cannot be read as CSV in UTF-8");
  }
}
