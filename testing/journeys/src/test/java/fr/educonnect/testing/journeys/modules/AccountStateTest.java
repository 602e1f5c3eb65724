package fr.educonnect.testing.journeys.modules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.educonnect.domain.account.Transition;
import fr.educonnect.domain.account.Transitions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * An account's state is written by what the domain's table of transitions says, and nowhere else.
 */
class AccountStateTest {
  // In an update, or in a part of one; or in an insert. A comparison follows another word.
  private static final Pattern ASSIGNMENT =
      Pattern.compile(
          "(\\bset\\s+|,\\s*|\"\\s*)state\\s*=|insert\\s+into\\s+account\\s*\\([^)]*\\bstate\\b",
          Pattern.CASE_INSENSITIVE);

  private static JavaClasses product;

  @BeforeAll
  static void readClasses() {
    product =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fr.educonnect");
  }

  @Test
  void transitionsAreMadeByTheTableOnly() {
    constructors()
        .that()
        .areDeclaredIn(Transition.class)
        .should()
        .onlyBeCalled()
        .byClassesThat()
        .areAssignableTo(Transitions.class)
        .check(product);
  }

  @Test
  void theirColumnsAreWrittenByTheTwoThatApplyThem() {
    classes()
        .that()
        .haveFullyQualifiedName("fr.educonnect.directory.account.TransitionColumns")
        .should()
        .onlyBeAccessed()
        .byClassesThat()
        .haveNameMatching(
            "fr\\.educonnect\\.directory\\.account"
                + "\\.(TransitionColumns|AccountChanges|Expiry)(\\$.*)?")
        .check(product);
  }

  @Test
  void noStatementAssignsAStateButTheirs() {
    assertThat(
            sources().filter(file -> ASSIGNMENT.matcher(read(file)).find()).map(Path::getFileName))
        .extracting(Path::toString)
        .containsExactly("TransitionColumns.java");
  }

  private static Stream<Path> sources() {
    return Stream.of("providers", "import-jobs")
        .map(module -> Path.of("..", "..", module))
        .flatMap(AccountStateTest::files)
        .filter(file -> file.toString().contains("src/main"))
        .filter(file -> file.toString().endsWith(".java") || file.toString().endsWith(".sql"));
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path source) {
    try {
      return Files.readString(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
