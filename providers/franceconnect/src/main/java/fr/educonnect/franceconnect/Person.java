package fr.educonnect.franceconnect;

import fr.educonnect.domain.franceconnect.IdentityNames;
import java.util.Map;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.broker.AbstractIdpAuthenticator;
import org.keycloak.authentication.authenticators.broker.util.SerializedBrokeredIdentityContext;
import org.keycloak.broker.provider.BrokeredIdentityContext;

/**
 * Who FranceConnect says is there. It lives as long as their sign-in and is written nowhere else:
 * of all this {@code sub} alone may be kept.
 *
 * @param sub 64 hexadecimal digits and {@code v1}; changes when the civil register is corrected
 * @param givenNames all of them, space separated; empty when not told
 * @param familyName at birth; empty when not told
 * @param usageName empty when there is none or it is not told
 * @param level at least what was asked for
 */
public record Person(
    String sub, String givenNames, String familyName, String usageName, Level level) {
  private static final String PREFIX = "educonnect.franceconnect.";
  private static final String GIVEN_NAMES = PREFIX + "given-names";
  private static final String FAMILY_NAME = PREFIX + "family-name";
  private static final String USAGE_NAME = PREFIX + "usage-name";
  private static final String LEVEL = PREFIX + "level";

  /** What a step of the first sign-in's flow finds; empty when the flow was not begun that way. */
  public static Optional<Person> of(AuthenticationFlowContext context) {
    return Optional.ofNullable(
            SerializedBrokeredIdentityContext.readFromAuthenticationSession(
                context.getAuthenticationSession(), AbstractIdpAuthenticator.BROKERED_CONTEXT_NOTE))
        .map(held -> held.deserialize(context.getSession(), context.getAuthenticationSession()))
        .map(Person::of);
  }

  static Person of(BrokeredIdentityContext context) {
    Map<String, Object> data = context.getContextData();
    return new Person(
        context.getId(),
        text(data, GIVEN_NAMES),
        text(data, FAMILY_NAME),
        text(data, USAGE_NAME),
        Level.valueOf(text(data, LEVEL)));
  }

  /** To be compared with the registers' in memory. */
  public IdentityNames names() {
    return new IdentityNames(
        givenNames, familyName, Optional.of(usageName).filter(name -> !name.isBlank()));
  }

  /** Hands all over, in the memory of this sign-in; {@code sub} is the context's id. */
  void putInto(Map<String, Object> data) {
    data.put(GIVEN_NAMES, givenNames);
    data.put(FAMILY_NAME, familyName);
    data.put(USAGE_NAME, usageName);
    data.put(LEVEL, level.name());
  }

  private static String text(Map<String, Object> data, String key) {
    return (String) data.get(key);
  }

  /** Nothing: it is in no log. */
  @Override
  public String toString() {
    return "Person";
  }
}
