package fr.educonnect.franceconnect;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserInfoRulesTest {
  private static final UserInfoRules RULES = new UserInfoRules("issuer", "partner", "sub");

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      value = {
        "{'sub': 'sub'}; ",
        "{'sub': 'sub', 'iss': 'issuer', 'aud': 'partner'}; ",
        "{'sub': 'sub', 'iss': 'issuer', 'aud': ['partner']}; ",
        "{}; SUBJECT",
        "{'sub': 'other'}; SUBJECT",
        "{'sub': null}; SUBJECT",
        "{'sub': 'sub', 'iss': 'other'}; NOT_FOR_US",
        "{'sub': 'sub', 'aud': 'other'}; NOT_FOR_US",
        "{'sub': 'sub', 'aud': ['partner', 'other']}; NOT_FOR_US",
      })
  void isAboutTheSamePersonAndForUs(String claims, Refusal refusal) throws Exception {
    assertThat(RULES.refusal(new ObjectMapper().readTree(claims.replace('\'', '"'))).orElse(null))
        .isEqualTo(refusal);
  }
}
