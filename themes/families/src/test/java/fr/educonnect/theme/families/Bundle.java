package fr.educonnect.theme.families;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * The messages of one language as the server merges them: ours over Keycloak's. A missing key is an
 * error.
 */
final class Bundle extends Properties {

  private Bundle() {}

  static Bundle merged(String language) {
    Bundle bundle = new Bundle();
    bundle.load("base", language);
    bundle.load("families", language);
    bundle.load("agents", language);
    return bundle;
  }

  /**
   * @param part theme and type: {@code families/login}
   */
  static Properties ours(String part, String language) {
    return read("theme/" + part + "/messages/messages_" + language + ".properties");
  }

  static Properties read(String resource) {
    Properties properties = new Properties();
    try (var in = Bundle.class.getClassLoader().getResourceAsStream(resource)) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  private void load(String theme, String language) {
    putAll(read("theme/" + theme + "/login/messages/messages_" + language + ".properties"));
  }

  @Override
  public synchronized Object getOrDefault(Object key, Object fallback) {
    Object message = get(key);
    if (message == null) {
      throw new IllegalArgumentException("no message " + key);
    }
    return message;
  }
}
