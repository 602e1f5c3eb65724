package fr.educonnect.importjobs.aaf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.load.ExportKind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportFileNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ENTTSSERVICES",
        "FULL_ENTTSSERVICES",
        "ENT_TS_SERVICES_21",
        "EnvOLE_ENT2DVA_0311001V",
        "ENT2DVA-ENT16",
        ""
      })
  void readsNamesWithAnyPrefix(String prefix) {
    assertThat(ExportFileName.parse(prefix + "_Delta_20260831_PersRelEleve_0012.xml"))
        .contains(
            new ExportFileName(
                prefix, ExportKind.DELTA, LocalDate.of(2026, 8, 31), Section.GUARDIANS, 12));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ENT_Complet_20260831_Eleve_0000.txt",
        "Complet_20260831_Eleve_0000.xml",
        "ENT_Tout_20260831_Eleve_0000.xml",
        "ENT_Complet_20260231_Eleve_0000.xml",
        "ENT_Complet_2026083_Eleve_0000.xml",
        "ENT_Complet_20260831_Eleves_0000.xml",
        "ENT_Complet_20260831_Eleve_.xml",
        "ENT_Complet_20260831_Eleve_123456789.xml",
        "ENT_Complet_20260831_Eleve_00x0.xml"
      })
  void refusesOtherNames(String name) {
    assertThat(ExportFileName.parse(name)).isEmpty();
  }

  @Test
  void ordersFilesSoThatReferencesComeFirst() {
    List<String> types =
        Stream.of(
                "A_Complet_20260831_Eleve_0001.xml",
                "A_Complet_20260831_Eleve_0000.xml",
                "A_Complet_20260831_PersRelEleve_0000.xml",
                "A_Complet_20260831_MefEducNat_0000.xml",
                "A_Complet_20260831_EtabEducNat_0000.xml")
            .map(name -> ExportFileName.parse(name).orElseThrow())
            .sorted(ExportFileName.READING_ORDER)
            .map(name -> name.section() + " " + name.number())
            .toList();

    assertThat(types)
        .containsExactly("STRUCTURES 0", "MEFS 0", "GUARDIANS 0", "STUDENTS 0", "STUDENTS 1");
  }
}
