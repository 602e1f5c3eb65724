package fr.educonnect.directory.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SQL files beside this package, with {@code :name} replaced by literals. */
final class SqlStep {

  private static final Pattern NAME = Pattern.compile("(?<![:\\w]):([a-z_]+)");

  private SqlStep() {}

  static String read(String file, Map<String, String> literals) {
    return NAME.matcher(text(file)).replaceAll(name -> literal(file, name.group(1), literals));
  }

  private static String literal(String file, String name, Map<String, String> literals) {
    String value = literals.get(name);
    if (value == null) {
      throw new IllegalStateException(file + " asks for an unknown value: " + name);
    }
    return Matcher.quoteReplacement(value);
  }

  private static String text(String file) {
    try (InputStream in = SqlStep.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
