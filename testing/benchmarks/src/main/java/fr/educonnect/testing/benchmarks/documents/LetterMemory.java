package fr.educonnect.testing.benchmarks.documents;

import fr.educonnect.testing.benchmarks.ClassPath;
import fr.educonnect.testing.benchmarks.ResidentMemory;
import java.io.IOException;
import java.nio.file.Path;

/** Writes letters in a process of its own, with little memory, and watches its size. */
public final class LetterMemory {
  static final String HEAP = "-Xmx48m";

  private LetterMemory() {}

  /** Writes as many letters as the argument says. */
  public static void main(String[] arguments) throws IOException {
    new LetterWork().letters(Integer.parseInt(arguments[0]));
  }

  /** The largest resident size, in KiB. */
  static long largestKib(int letters) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process process =
        new ProcessBuilder(
                java.toString(),
                HEAP,
                "-cp",
                ClassPath.ofThisProgram(),
                LetterMemory.class.getName(),
                Integer.toString(letters))
            .inheritIO()
            .start();
    long largest = ResidentMemory.largestKib(process);
    if (process.exitValue() != 0) {
      throw new IllegalStateException("the letters ended with code " + process.exitValue());
    }
    return largest;
  }
}
