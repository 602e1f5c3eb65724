package fr.educonnect.testing.benchmarks;

import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where this program's classes come from, also when Maven's own process runs it. */
public final class ClassPath {
  private ClassPath() {}

  /** As {@code -cp} wants it. */
  public static String ofThisProgram() {
    ClassLoader loader = ClassPath.class.getClassLoader();
    if (!(loader instanceof URLClassLoader urls)) {
      return System.getProperty("java.class.path");
    }
    List<String> entries = new ArrayList<>();
    for (URL url : urls.getURLs()) {
      entries.add(path(url));
    }
    return String.join(System.getProperty("path.separator"), entries);
  }

  private static String path(URL url) {
    try {
      return Path.of(url.toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
