package fr.educonnect.testing.journeys.modules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Dependencies go one way, and each kind of work has its place. */
class ModuleRulesTest {
  /** What the modules of the journeys stand on; they do not know each other. */
  private static final String[] SHARED = {
    "domain", "directory", "directory-access", "messaging", "proofs"
  };

  private static JavaClasses project;

  @BeforeAll
  static void readClasses() {
    project =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fr.educonnect");
  }

  @Test
  void modulesDependOneWay() {
    layers()
        .whereLayer("domain")
        .mayNotAccessAnyLayer()
        .whereLayer("directory")
        .mayOnlyAccessLayers("domain")
        .whereLayer("directory-access")
        .mayOnlyAccessLayers("domain", "directory")
        .whereLayer("user-storage")
        .mayOnlyAccessLayers("domain", "directory", "directory-access")
        .whereLayer("messaging")
        .mayOnlyAccessLayers("domain", "directory", "directory-access")
        .whereLayer("documents")
        .mayOnlyAccessLayers("domain")
        .whereLayer("proofs")
        .mayOnlyAccessLayers("domain", "directory", "directory-access", "messaging")
        .whereLayer("sign-in")
        .mayOnlyAccessLayers(SHARED)
        .whereLayer("franceconnect")
        .mayOnlyAccessLayers(SHARED)
        .whereLayer("federation")
        .mayOnlyAccessLayers(SHARED)
        .whereLayer("family-pages")
        .mayOnlyAccessLayers(SHARED)
        .whereLayer("staff-api")
        .mayOnlyAccessLayers(
            "domain", "directory", "directory-access", "messaging", "proofs", "documents")
        .whereLayer("import-jobs")
        .mayOnlyAccessLayers("domain", "directory")
        .whereLayer("realm-config")
        .mayNotAccessAnyLayer()
        .whereLayer("testing")
        .mayNotBeAccessedByAnyLayer()
        .check(project);
  }

  private static LayeredArchitecture layers() {
    return layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("domain")
        .definedBy("fr.educonnect.domain..")
        .layer("directory")
        .definedBy("fr.educonnect.directory..")
        .layer("directory-access")
        .definedBy("fr.educonnect.directoryaccess..")
        .layer("user-storage")
        .definedBy("fr.educonnect.userstorage..")
        .layer("messaging")
        .definedBy("fr.educonnect.messaging..")
        .layer("documents")
        .definedBy("fr.educonnect.documents..")
        .layer("proofs")
        .definedBy("fr.educonnect.proofs..")
        .layer("sign-in")
        .definedBy("fr.educonnect.signin..")
        .layer("franceconnect")
        .definedBy("fr.educonnect.franceconnect..")
        .layer("federation")
        .definedBy("fr.educonnect.federation..")
        .layer("family-pages")
        .definedBy("fr.educonnect.familypages..")
        .layer("staff-api")
        .definedBy("fr.educonnect.staffapi..")
        .layer("import-jobs")
        .definedBy("fr.educonnect.importjobs..")
        .layer("realm-config")
        .definedBy("fr.educonnect.realmconfig..")
        .layer("testing")
        .definedBy("fr.educonnect.testing..");
  }

  @Test
  void rulesDocumentsAndImportKnowNoKeycloak() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "fr.educonnect.domain..",
            "fr.educonnect.directory..",
            "fr.educonnect.documents..",
            "fr.educonnect.importjobs..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.keycloak..")
        .check(project);
  }

  @Test
  void onlyTheDirectoryKnowsSql() {
    noClasses()
        .that()
        .resideOutsideOfPackages("fr.educonnect.directory..", "fr.educonnect.testing..")
        .should()
        .dependOnClassesThat(resideInAnyPackage("java.sql.."))
        .check(project);
  }

  @Test
  void noPackageIsForWhateverHasNoPlace() {
    noClasses()
        .should()
        .resideInAnyPackage(
            "..util..", "..utils..", "..common..", "..helper..", "..helpers..", "..impl..")
        .check(project);
  }
}
