package fr.educonnect.franceconnect.older;

import fr.educonnect.domain.identifier.Academy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.IdentityProviderModel;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.provider.ProviderConfigurationBuilder;

/**
 * What an older identity provider is set to, beside what its protocol needs.
 *
 * @param academy whose registers its vectors name
 * @param lastDay the last on which anybody may come over, in Paris; empty for no end
 * @param attribute where the vectors are: an attribute's name or friendly name, or a claim
 */
record DeskSettings(Academy academy, Optional<LocalDate> lastDay, String attribute) {

  private static final String ACADEMY = "educonnect.academy";
  private static final String LAST_DAY = "educonnect.lastDay";
  private static final String ATTRIBUTE = "educonnect.vectorAttribute";
  private static final String DEFAULT_ATTRIBUTE = "FrEduVecteur";
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  /** For the administration console. */
  static List<ProviderConfigProperty> properties() {
    return ProviderConfigurationBuilder.create()
        .property()
        .name(ACADEMY)
        .label("Academy")
        .helpText("Code of the academy (two digits) whose registers the vectors name.")
        .type(ProviderConfigProperty.STRING_TYPE)
        .required(true)
        .add()
        .property()
        .name(LAST_DAY)
        .label("Last day")
        .helpText("Last day (YYYY-MM-DD, Paris) on which anybody may come over. Empty: no end.")
        .type(ProviderConfigProperty.STRING_TYPE)
        .add()
        .property()
        .name(ATTRIBUTE)
        .label("Attribute of the vectors")
        .helpText("Name or friendly name of the SAML attribute, or OpenID Connect claim.")
        .type(ProviderConfigProperty.STRING_TYPE)
        .defaultValue(DEFAULT_ATTRIBUTE)
        .add()
        .build();
  }

  /**
   * Reads the settings.
   *
   * @throws IllegalArgumentException for a setting that is missing or wrong; says which
   */
  static DeskSettings of(IdentityProviderModel model) {
    return new DeskSettings(
        Academy.ofCode(value(model, ACADEMY).orElse(""))
            .orElseThrow(() -> new IllegalArgumentException(ACADEMY + ": no academy's code")),
        value(model, LAST_DAY).map(DeskSettings::day),
        value(model, ATTRIBUTE).orElse(DEFAULT_ATTRIBUTE));
  }

  boolean isOver(Instant now) {
    return lastDay.filter(day -> now.atZone(PARIS).toLocalDate().isAfter(day)).isPresent();
  }

  private static Optional<String> value(IdentityProviderModel model, String name) {
    return Optional.ofNullable(model.getConfig().get(name)).filter(value -> !value.isBlank());
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(LAST_DAY + ": not a day as YYYY-MM-DD", e);
    }
  }
}
