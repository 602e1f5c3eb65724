package fr.educonnect.domain.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          +33 6 12 34 56 78  , FR, +33612345678  , true , FR
          06.12.34.56.78     , FR, +33612345678  , true , FR
          0033612345678      , FR, +33612345678  , true , FR
          +33 (0)6 12345678  , FR, +33612345678  , true , FR
          06-12-34-56-78     , RE, +33612345678  , true , FR
          0561123456         , FR, +33561123456  , false, FR
          09 72 12 34 56     , FR, +33972123456  , false, FR
          07 56 12 34 56     , FR, +33756123456  , true , FR
          0692 12 34 56      , RE, +262692123456 , true , RE
          0692 12 34 56      , FR, +262692123456 , true , RE
          +33 6 92 12 34 56  , FR, +262692123456 , true , RE
          +262 692 12 34 56  , FR, +262692123456 , true , RE
          0693 01 23 45      , RE, +262693012345 , true , RE
          0262 20 12 34      , RE, +262262201234 , false, RE
          0639 01 23 45      , YT, +262639012345 , true , YT
          0639 01 23 45      , FR, +262639012345 , true , YT
          0590 81 23 45      , GP, +590590812345 , false, GP
          0690 12 34 56      , FR, +590690123456 , true , GP
          0594 30 12 34      , GF, +594594301234 , false, GF
          0694 20 12 34      , FR, +594694201234 , true , GF
          0596 60 12 34      , MQ, +596596601234 , false, MQ
          0696 20 12 34      , FR, +596696201234 , true , MQ
          0508 41 12 34      , FR, +508411234    , false, PM
          41 12 34           , PM, +508411234    , false, PM
          75 12 34           , NC, +687751234    , true , NC
          +687 75 12 34      , FR, +687751234    , true , NC
          87 12 34 56        , PF, +68987123456  , true , PF
          82 12 34           , WF, +681821234    , true , WF
          +32 470 12 34 56   , FR, +32470123456  , true , BE
          """)
  void readsEveryFormOfEveryTerritory(ArgumentsAccessor row) {
    assertThat(PhoneNumbers.parse(row.getString(0), row.getString(1)))
        .contains(new PhoneNumber(row.getString(2), row.getBoolean(3), row.getString(4)));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        " ",
        "néant",
        "0",
        "061234567",
        "06123456789",
        "0000000000",
        "0899 12 34 56",
        "3639",
        "15",
        "+33"
      })
  void refusesWhatReachesNobody(String text) {
    assertThat(PhoneNumbers.parse(text)).isEmpty();
  }
}
