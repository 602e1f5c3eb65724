package fr.educonnect.importjobs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.importjobs.aaf.Xml;
import fr.educonnect.importjobs.command.ExitCode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an academy, a network or an enemy may put in the depot, against a directory that holds
 * yesterday's complet: an error or a line of the report that says where, an exit code, and the
 * directory as it was or with exactly the sound records.
 */
class BadInputTest {

  private static final String YESTERDAY = "2026-11-19";
  private static final String TODAY = "2026-11-20";
  private static final String STUDENTS = SmallAcademy.name("Complet", TODAY, "Eleve");

  @TempDir private Path root;
  private Workplace place;
  private SmallAcademy academy;
  private String before;

  @BeforeEach
  void importYesterday() {
    place = new Workplace(root, "  \"16\":\n    second: {}\n");
    academy = new SmallAcademy(20);
    academy.deliver(place, YESTERDAY);
    assertThat(place.runImport()).as(place.out() + place.err()).isZero();
    before = place.dump();
  }

  @Test
  void aTruncatedFile() {
    Map<String, String> files = academy.files("Complet", TODAY);
    files.compute(STUDENTS, (name, xml) -> xml.substring(0, xml.length() - 400));
    place.deliver(SmallAcademy.complet(TODAY), files);

    assertRefused("TRUNCATED: " + STUDENTS);
  }

  @Test
  void aWrongRoot() {
    deliverStudents("<?xml version='1.0'?>\n<ficAlimFREDURNE></ficAlimFREDURNE>");

    assertRefused("WRONG_ROOT: " + STUDENTS + ", line 2: the root element is not ficAlimMENESR");
  }

  @Test
  void anEntityBomb() {
    deliverStudents(
        "<?xml version='1.0'?><!DOCTYPE ficAlimMENESR [<!ENTITY a 'aaaaaaaaaa'>"
            + "<!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;'>]>"
            + "<ficAlimMENESR>"
            + Xml.add("5001", Map.of("sn", "&c;"))
            + "</ficAlimMENESR>");

    assertRefused("FORBIDDEN_ENTITY: " + STUDENTS + ", line 1: ");
  }

  @Test
  void anExternalEntity() {
    Path secret = Workplace.write(root.resolve("secret.txt"), "LEAKED");
    deliverStudents(
        "<?xml version='1.0'?><!DOCTYPE ficAlimMENESR [<!ENTITY x SYSTEM '"
            + secret.toUri()
            + "'>]><ficAlimMENESR>"
            + Xml.add("5001", Map.of("sn", "&x;"))
            + "</ficAlimMENESR>");

    assertRefused("FORBIDDEN_ENTITY: " + STUDENTS);
    assertThat(place.out() + reports()).doesNotContain("LEAKED");
  }

  @Test
  void aValueOfFiveGigabytes() throws IOException {
    Path folder = place.folder(Degree.SECOND);
    Path huge = folder.resolve(STUDENTS);
    String start = Xml.PROLOG + "<ficAlimMENESR><addRequest><attributes><attr name='sn'><value>";
    byte[] letters = new byte[16 << 20];
    java.util.Arrays.fill(letters, (byte) 'A');
    try (OutputStream out = Files.newOutputStream(huge)) {
      out.write(start.getBytes(StandardCharsets.UTF_8));
      out.write(letters);
    }
    try (FileChannel sparse = FileChannel.open(huge, StandardOpenOption.WRITE)) {
      sparse.write(java.nio.ByteBuffer.wrap(new byte[] {'A'}), 5L << 30);
    }
    // The digest is not looked at: the file is given up long before its end.
    Workplace.write(
        huge.resolveSibling("huge.manifest"),
        "educonnect-manifest 1\nacademy 16\ndegree 2\nkind Complet\ndate 20261120\nfile "
            + "0".repeat(64)
            + " "
            + Files.size(huge)
            + " "
            + STUDENTS
            + "\nfiles 1\n");

    assertRefused("OVERSIZED: " + STUDENTS);
  }

  @Test
  void aDuplicateId() {
    Map<String, String> files = academy.files("Complet", TODAY);
    String second = Xml.add("5001", Map.of("sn", "AUTRE", "ENTPersonStructRattach", "1"));
    files.compute(
        STUDENTS, (name, xml) -> xml.replace("</ficAlimMENESR>", second + "</ficAlimMENESR>"));
    place.deliver(SmallAcademy.complet(TODAY), files);

    assertPartial("student 5001: DUPLICATE_ID");
  }

  @Test
  void aGuardianOfNobody() {
    Map<String, String> files = academy.files("Complet", TODAY);
    String nobody = Xml.add("1999", Map.of("sn", "SEUL", "givenName", "Jean"));
    files.compute(
        SmallAcademy.name("Complet", TODAY, "PersRelEleve"),
        (name, xml) -> xml.replace("</ficAlimMENESR>", nobody + "</ficAlimMENESR>"));
    place.deliver(SmallAcademy.complet(TODAY), files);

    assertThat(place.runImport()).isZero();

    assertThat(place.out()).contains("noted GUARDIAN_OF_NOBODY: 1");
    assertThat(reports()).contains("PersRelEleve_0000.xml:24: guardian 1999: GUARDIAN_OF_NOBODY");
    assertThat(place.dump()).contains("SEUL");
    assertThat(rows("select login_id from account where family_name = 'SEUL'")).isEmpty();
  }

  @Test
  void aStudentWhoseGuardianIsUnknown() {
    academy.student(1).put("ENTElevePersRelEleve", "1001$10$1$1$0$1\n1888$20$0$1$0$0");
    academy.deliver(place, TODAY);

    assertThat(place.runImport()).as(place.out()).isEqualTo(ExitCode.PARTIAL.code());

    assertThat(reports()).contains("student 5001: UNKNOWN_GUARDIAN");
    assertThat(
            rows(
                "select source_guardian_id from guardian_relation where source_student_id = 162000000005001"))
        .containsExactly("162000000001001");
  }

  @Test
  void aStudentInAnUnknownSchool() {
    academy.student(1).put("ENTPersonStructRattach", "77");
    academy.deliver(place, TODAY);

    assertPartial("student 5001: NO_KNOWN_SCHOOL");
  }

  @Test
  void aFutureBirthDate() {
    academy.student(1).put("ENTPersonDateNaissance", "21/11/2026");
    academy.deliver(place, TODAY);

    assertPartial(STUDENTS + ":4: student 5001: BIRTH_DATE_IMPLAUSIBLE");
  }

  @Test
  void anInvalidRecordKeepsItsVersionOfYesterdayAndTheRestIsApplied() {
    academy.student(1).put("ENTEleveINE", "nonsense");
    academy.student(1).put("givenName", "Dominique");
    academy.student(2).put("givenName", "Dominique");
    academy.deliver(place, TODAY);

    assertThat(place.runImport()).isEqualTo(ExitCode.PARTIAL.code());

    assertThat(place.out()).contains("student: 20 read, 0 added, 1 changed, 0 removed");
    assertThat(
            rows(
                "select id || first_name from source_student where id in (162000000005001, 162000000005002) order by id"))
        .containsExactly("162000000005001Sacha", "162000000005002Dominique");
    assertThat(rows("select count(*) from account where left_on is not null")).containsExactly("0");
  }

  @Test
  void aDeltaAfterAGapOfMoreThanThreeDays() {
    academy.student(1).put("givenName", "Dominique");
    Path manifest = academy.deliverDelta(place, "2026-11-23");

    assertRefused(
        "GAP: "
            + manifest.getFileName()
            + ": the last export applied is 2026-11-19; deliver a complet");
    assertThat(manifest).exists();
  }

  @Test
  void aDeltaAfterAGapOfThreeDaysIsTaken() {
    academy.student(1).put("givenName", "Dominique");
    academy.deliverDelta(place, "2026-11-22");

    assertThat(place.runImport()).as(place.out()).isZero();
    assertThat(place.dump()).contains("Dominique");
  }

  @Test
  void aDeltaBeforeAnyComplet() {
    Workplace other = new Workplace(root.resolve("other"), "  \"16\":\n    second: {}\n");
    academy.deliverDelta(other, TODAY);

    assertThat(other.runImport()).isEqualTo(ExitCode.REFUSED.code());
    assertThat(other.out()).contains("the last export applied is none; deliver a complet");
  }

  @Test
  void aFileThatIsNotTheManifests() throws IOException {
    Path manifest = academy.deliver(place, TODAY);
    Path file = manifest.resolveSibling(STUDENTS);
    Files.writeString(file, Files.readString(file).replace("Sacha", "Sasha"));
    assertRefused("MANIFEST_MISMATCH: " + STUDENTS + ": its SHA-256 is not the manifest's");

    Files.writeString(file, "\n", StandardOpenOption.APPEND);
    assertRefused("MANIFEST_MISMATCH: " + STUDENTS + ": its size is not the manifest's");

    Files.delete(file);
    assertRefused("MANIFEST_MISMATCH: " + STUDENTS + ": the file is missing");
  }

  @Test
  void aManifestThatIsCutShort() throws IOException {
    Path manifest = academy.deliver(place, TODAY);
    String text = Files.readString(manifest);
    Files.writeString(manifest, text.substring(0, text.lastIndexOf("files")));

    assertThat(place.runImport()).isEqualTo(ExitCode.REFUSED.code());

    assertThat(place.err())
        .contains("MANIFEST_INVALID: 16_Complet_20261120.manifest: line 9 is missing");
    assertThat(place.dump()).isEqualTo(before);
  }

  @Test
  void moreErrorsThanTheSettingsBear() {
    place.settings("maxErrorFloor: 2\n", "  \"16\":\n    second: {}\n");
    for (int n = 1; n <= 3; n++) {
      academy.student(n).put("ENTEleveINE", "nonsense");
    }
    academy.student(4).put("givenName", "Dominique");
    academy.deliver(place, TODAY);

    assertRefused("TOO_MANY_ERRORS: 3 records");
  }

  /** Root may read whatever has wrong permissions, so the folder is one that nobody can list. */
  @Test
  void aDepotThatCannotBeRead() throws IOException {
    Path folder = place.folder(Degree.SECOND);
    Files.delete(folder);
    Files.writeString(folder, "a file where the depot should be");

    assertThat(place.runImport()).isEqualTo(ExitCode.REFUSED.code());

    assertThat(place.err()).contains("DEPOT_UNREADABLE: " + folder);
    assertThat(place.dump()).isEqualTo(before);
  }

  /**
   * Applied all the same: what cannot be put away is taken again, without effect, the next time.
   */
  @Test
  void anArchiveThatCannotBeWritten() throws IOException {
    Path archive = root.resolve("blocked");
    Files.writeString(archive, "a file where the archive should be");
    place.settings("archive: blocked\n", "  \"16\":\n    second: {}\n");
    academy.student(1).put("givenName", "Dominique");
    academy.deliver(place, TODAY);

    assertThat(place.runImport()).isEqualTo(ExitCode.REFUSED.code());

    assertThat(place.err()).contains("ARCHIVE_FAILED: 16_Complet_20261120.manifest");
    assertThat(place.dump()).contains("Dominique");
    Files.delete(archive);
    String applied = place.dump();
    assertThat(place.runImport()).as(place.err()).isZero();
    assertThat(place.dump()).isEqualTo(applied);
    assertThat(archive.resolve("16-2d-2026-11-20-complet").resolve(STUDENTS)).exists();
  }

  @Test
  void aSecondImportAtTheSameTime() throws Exception {
    academy.student(1).put("givenName", "Dominique");
    Path manifest = academy.deliver(place, TODAY);
    try (Connection other = DriverManager.getConnection(place.jdbcUrl());
        Statement statement = other.createStatement()) {
      statement.execute("select pg_advisory_lock(236, 162)");

      assertThat(place.runImport()).isEqualTo(ExitCode.BUSY.code());
      assertThat(place.out()).contains("FEED_BUSY: academy 16, degree SECOND");
      assertThat(place.dump()).isEqualTo(before);
      assertThat(manifest).exists();
    }
    assertThat(place.runImport()).isZero();
  }

  @Test
  void aDatabaseThatIsNotThere() {
    Workplace.write(
        place.settings(),
        """
        depot: depot
        directory:
          url: jdbc:postgresql://127.0.0.1:1/none
        academies:
          "16":
            second: {}
        """);
    academy.deliver(place, TODAY);

    assertThat(place.runImport()).isEqualTo(ExitCode.FAILED.code());
    assertThat(place.err()).contains("DIRECTORY_UNAVAILABLE");
  }

  @Test
  void reportsNameRejectedRecordsAndNobody() {
    academy.student(1).put("ENTPersonDateNaissance", "21/11/2026");
    academy.student(2).put("ENTEleveINE", "SECRETINE");
    academy.deliver(place, TODAY);

    place.runImport();

    assertThat(reports() + place.out() + place.err())
        .contains("student 5001: BIRTH_DATE_IMPLAUSIBLE", "student 5002: INE_INVALID")
        .doesNotContain("FAMILLE", "Sacha", "21/11/2026", "SECRETINE", "+33");
  }

  private void deliverStudents(String xml) {
    Map<String, String> files = academy.files("Complet", TODAY);
    files.put(STUDENTS, xml);
    place.deliver(SmallAcademy.complet(TODAY), files);
  }

  private void assertRefused(String problem) {
    int code = place.runImport();
    assertThat(place.out()).contains(problem);
    assertThat(code).isEqualTo(ExitCode.REFUSED.code());
    assertThat(place.dump()).isEqualTo(before);
    assertThat(rows("select status from import_run order by id desc limit 1"))
        .containsExactly("REFUSED");
  }

  /** One record is rejected, nothing else differs from yesterday: all but the date stays. */
  private void assertPartial(String line) {
    int code = place.runImport();
    assertThat(reports()).contains(line);
    assertThat(code).isEqualTo(ExitCode.PARTIAL.code());
    assertThat(place.dump()).isEqualTo(before.replace(YESTERDAY, TODAY));
    assertThat(rows("select count(*) from import_rejection")).containsExactly("1");
  }

  private List<String> rows(String sql) {
    return DirectoryDump.query(place.jdbcUrl(), sql);
  }

  private String reports() {
    try (Stream<Path> files = Files.list(root.resolve("depot/reports"))) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.toList()) {
        all.append(Files.readString(file));
      }
      return all.toString();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
