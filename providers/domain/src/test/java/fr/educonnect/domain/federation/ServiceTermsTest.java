package fr.educonnect.domain.federation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.domain.identifier.Degree;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceTermsTest {

  private static ServiceTerms terms(Map<String, String> attributes) {
    return new ServiceTerms("urn:service", attributes);
  }

  @Test
  void saysNothingByDefault() {
    ServiceTerms terms = terms(Map.of());
    assertThat(terms.keyVersion()).isEqualTo("1");
    assertThat(terms.ineSector()).isEqualTo("national");
    assertThat(terms.degree()).isEmpty();
    assertThat(terms.additions()).isEmpty();
  }

  @Test
  void keepsTheVersionOfItsKeyAndItsSector() {
    ServiceTerms terms =
        terms(Map.of("educonnect.pairwise.key", "2", "educonnect.ine.sector", "culture"));
    assertThat(terms.keyVersion()).isEqualTo("2");
    assertThat(terms.ineSector()).isEqualTo("culture");
  }

  @Test
  void takesAnAdditionOnlyWithItsReason() {
    ServiceTerms terms =
        terms(
            Map.of(
                "educonnect.additions", "FrEduCtEleveINE, FrEduOrigAuth,FrEduCtId,unknown",
                "educonnect.addition.FrEduCtEleveINE", "Code de l’éducation, D. 331-1",
                "educonnect.addition.FrEduOrigAuth", " ",
                "educonnect.addition.unknown", "none"));
    assertThat(terms.additions()).containsExactly(Attribute.INE);
  }

  @Test
  void readsAnAttributeUnderItsNumberUnlessItSaysOtherwise() {
    ServiceTerms terms = terms(Map.of("educonnect.oid.FrEduCtRefId", "urn:oid:1.2.3"));
    assertThat(terms.nameOf(Attribute.REF_ID)).isEqualTo("urn:oid:1.2.3");
    assertThat(terms.nameOf(Attribute.VECTOR)).isEqualTo("FrEduVecteur");
    assertThat(terms.nameOf(Attribute.ID)).isEqualTo("urn:oid:1.3.6.1.4.1.20326.10.999.1.57");
  }

  @Test
  void isAboutADegree() {
    assertThat(terms(Map.of("educonnect.degree", "1D")).degree()).contains(Degree.FIRST);
    assertThat(terms(Map.of("educonnect.degree", "2D")).degree()).contains(Degree.SECOND);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "3D", "1d", "D1"})
  void isAboutNoDegreeThatIsNone(String degree) {
    assertThat(terms(Map.of("educonnect.degree", degree)).degree()).isEmpty();
  }
}
