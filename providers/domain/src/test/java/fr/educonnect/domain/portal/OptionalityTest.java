package fr.educonnect.domain.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionalityTest {

  @ParameterizedTest
  @CsvSource({
    " ,       , true",
    " ,   true, true",
    " ,  false, true",
    "ON,      , true",
    "ON,  true, true",
    "ON, false, false",
    "OFF,     , false",
    "OFF, true, true",
    "OFF,false, false",
    "maybe,   , false",
    "maybe,true, true",
  })
  void aSchoolDecidesWhereTheServiceLetsIt(String declared, Boolean decided, boolean offered) {
    assertThat(Optionality.read(declared).isOffered(Optional.ofNullable(decided)))
        .isEqualTo(offered);
  }
}
