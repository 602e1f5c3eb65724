package fr.educonnect.messaging.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.keycloak.theme.ClassLoaderTheme;
import org.keycloak.theme.KeycloakSanitizerMethod;
import org.keycloak.theme.Theme;
import org.keycloak.theme.freemarker.DefaultFreeMarkerProvider;

/** The families' texts, as Keycloak's own classes read them. */
final class ThemeTexts {

  private ThemeTexts() {}

  static Theme theme() {
    try {
      return new ClassLoaderTheme("families", Theme.Type.EMAIL, ThemeTexts.class.getClassLoader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static MessageTexts in(Locale locale) {
    Theme theme = theme();
    try {
      return new MessageTexts(
          new DefaultFreeMarkerProvider(null, new KeycloakSanitizerMethod()),
          theme,
          theme.getMessages(locale),
          locale);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
