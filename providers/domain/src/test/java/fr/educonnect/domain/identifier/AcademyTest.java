package fr.educonnect.domain.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

class AcademyTest {

  @ParameterizedTest
  @CsvSource({
    "16, TOULOUSE, TOULOUSE, Toulouse, FR, 31",
    "1, PARIS, PARIS, Paris, FR, 75",
    "02, AIX_MARSEILLE, AIX-MARSEILLE, Aix-Marseille, FR, 13",
    "27, CORSE, CORSE, Corse, FR, 2A",
    "28, LA_REUNION, LA_REUNION, La Réunion, RE, 974",
    "31, MARTINIQUE, MARTINIQUE, Martinique, MQ, 972",
    "32, GUADELOUPE, GUADELOUPE, Guadeloupe, GP, 971",
    "33, GUYANE, GUYANE, Guyane, GF, 973",
    "40, NOUVELLE_CALEDONIE, NOUVELLE_CALEDONIE, Nouvelle-Calédonie, NC, 988",
    "41, POLYNESIE, POLYNESIE, Polynésie française, PF, 987",
    "42, WALLIS_ET_FUTUNA, WALLIS_ET_FUTUNA, Wallis-et-Futuna, WF, 986",
    "43, MAYOTTE, MAYOTTE, Mayotte, YT, 976",
    "44, ST_PIERRE_ET_MIQUELON, ST_PIERRE_ET_MIQUELON, Saint-Pierre-et-Miquelon, PM, 975",
    "70, NORMANDIE, NORMANDIE, Normandie, FR, 76"
  })
  void isFoundByCodeAndByDepartment(ArgumentsAccessor row) {
    Academy academy = Academy.valueOf(row.getString(1));
    assertThat(Academy.ofCode(row.getString(0))).contains(academy);
    assertThat(Academy.ofDepartment(row.getString(5))).contains(academy);
    assertThat(academy)
        .extracting(Academy::aafKey, Academy::label, Academy::phoneRegion)
        .containsExactly(row.getString(2), row.getString(3), row.getString(4));
    assertThat(academy.departments()).contains(row.getString(5));
  }

  @Test
  void everyDepartmentBelongsToOneAcademyOfToday() {
    assertThat(
            Arrays.stream(Academy.values())
                .flatMap(academy -> academy.departments().stream())
                .distinct())
        .hasSize(96 + 5 + 2 + 4)
        .allSatisfy(department -> assertThat(Academy.ofDepartment(department)).isPresent());
    assertThat(Academy.ofDepartment("14")).contains(Academy.NORMANDIE);
    assertThat(Academy.ofDepartment("20")).isEmpty();
  }

  @Test
  void codesAreTwoDigitsAndEachGivenOnce() {
    assertThat(Academy.values())
        .hasSize(36)
        .extracting(Academy::code)
        .doesNotHaveDuplicates()
        .allMatch(c -> c.matches("[0-9]{2}"));
    assertThat(Academy.ofCode("99")).isEmpty();
    assertThat(Academy.ofCode(null)).isEmpty();
  }
}
