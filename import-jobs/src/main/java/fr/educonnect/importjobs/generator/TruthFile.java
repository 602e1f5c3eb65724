package fr.educonnect.importjobs.generator;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.educonnect.domain.account.Profile;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Writes the truth for people and other programs: one JSON object per expected account. */
final class TruthFile {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .build();

  private TruthFile() {}

  /**
   * An account with what is known of the person; fields that do not apply are null or empty.
   *
   * @param situation what is special about the family
   * @param story what has happened to the family
   * @param records {@code academy-degree-id} of each record
   */
  record Line(
      Profile profile,
      String person,
      String situation,
      String story,
      String firstName,
      String lastName,
      String mail,
      String mobile,
      LocalDate leftOn,
      List<String> records,
      List<ChildLine> children) {}

  /** A child of a guardian, or the student in person. */
  record ChildLine(
      String firstName, String lastName, LocalDate birthDate, String ine, String uai) {}

  static void write(Truth truth, Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file);
        Stream<ExpectedFamily> families = truth.families()) {
      for (Iterator<ExpectedFamily> all = families.iterator(); all.hasNext(); ) {
        ExpectedFamily family = all.next();
        for (ExpectedAccount account : family.accounts()) {
          JSON.writeValue(out, line(family, account));
          out.write('\n');
        }
      }
    }
  }

  private static Line line(ExpectedFamily family, ExpectedAccount account) {
    return new Line(
        account.profile(),
        account.person(),
        family.situation(),
        family.story(),
        account.name().first(),
        account.name().family(),
        account.contacts().mail(),
        account.contacts().mobile(),
        account.leftOn(),
        account.records().stream().map(TruthFile::key).toList(),
        account.children().stream().map(TruthFile::child).toList());
  }

  private static String key(RecordId record) {
    return record.feed().academy().code()
        + "-"
        + record.feed().degree().digit()
        + "-"
        + record.id();
  }

  private static ChildLine child(ExpectedStudent student) {
    return new ChildLine(
        student.name().first(),
        student.name().family(),
        student.birthDate(),
        student.ine(),
        student.uai());
  }
}
