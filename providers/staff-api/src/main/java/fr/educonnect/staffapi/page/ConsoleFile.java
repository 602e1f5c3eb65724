package fr.educonnect.staffapi.page;

import java.io.InputStream;
import java.util.Map;
import java.util.Optional;

/**
 * A file of the console.
 *
 * @param content closed by whoever reads it
 * @param mediaType of what it holds, when it is not compressed
 * @param compressed whether the content is compressed (gzip)
 */
record ConsoleFile(InputStream content, String mediaType, boolean compressed) {
  private static final String FOLDER = "/staff-console/";
  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "html", "text/html;charset=utf-8",
          "js", "text/javascript;charset=utf-8",
          "css", "text/css;charset=utf-8",
          "svg", "image/svg+xml",
          "woff2", "font/woff2");

  /**
   * Finds a file.
   *
   * @param name below the console's folder, of names without dots at their beginning
   * @param compressible whether the compressed copy will do, where there is one
   */
  static Optional<ConsoleFile> find(String name, boolean compressible) {
    String mediaType = MEDIA_TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    if (mediaType == null) {
      return Optional.empty();
    }
    Optional<ConsoleFile> copy =
        compressible
            ? open(name + ".gz").map(content -> new ConsoleFile(content, mediaType, true))
            : Optional.empty();
    return copy.or(() -> open(name).map(content -> new ConsoleFile(content, mediaType, false)));
  }

  private static Optional<InputStream> open(String name) {
    return Optional.ofNullable(ConsoleFile.class.getResourceAsStream(FOLDER + name));
  }
}
