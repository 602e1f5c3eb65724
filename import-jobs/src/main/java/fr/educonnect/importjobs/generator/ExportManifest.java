package fr.educonnect.importjobs.generator;

import fr.educonnect.directory.load.ExportKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The list of an export's files with which an academy says that its delivery is complete. */
final class ExportManifest {

  private ExportManifest() {}

  static void write(Path folder, ExportName name, List<AafFiles.Delivered> files)
      throws IOException {
    StringBuilder text = new StringBuilder("educonnect-manifest 1\n");
    line(text, "academy", name.feed().academy().code());
    line(text, "degree", Integer.toString(name.feed().degree().digit()));
    line(text, "kind", name.kind() == ExportKind.COMPLET ? "Complet" : "Delta");
    line(text, "date", DateTimeFormatter.BASIC_ISO_DATE.format(name.date()));
    for (AafFiles.Delivered file : files) {
      line(text, "file", file.sha256() + " " + file.bytes() + " " + file.name());
    }
    line(text, "files", Integer.toString(files.size()));
    Path draft = folder.resolve(name.stem() + ".part");
    Files.writeString(draft, text);
    Files.move(draft, folder.resolve(name.stem() + ".manifest"), StandardCopyOption.ATOMIC_MOVE);
  }

  private static void line(StringBuilder text, String key, String value) {
    text.append(key).append(' ').append(value).append('\n');
  }
}
