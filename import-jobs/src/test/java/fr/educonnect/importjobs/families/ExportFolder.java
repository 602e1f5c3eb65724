package fr.educonnect.importjobs.families;

import fr.educonnect.importjobs.families.Family.Export;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The files of one export, and the manifest that comes last. */
final class ExportFolder {

  private final Path folder;
  private final Export export;
  private final String stem;

  ExportFolder(Path folder, Export export) {
    this.folder = folder;
    this.export = export;
    this.stem = "EDUCONNECT" + export.degree().digit() + "D_" + kind() + "_" + date();
  }

  void write(List<ExportWriter.Section> sections) throws IOException {
    StringBuilder manifest = new StringBuilder("educonnect-manifest 1\n");
    manifest.append("academy ").append(export.academy()).append('\n');
    manifest.append("degree ").append(export.degree().digit()).append('\n');
    manifest.append("kind ").append(kind()).append('\n');
    manifest.append("date ").append(date()).append('\n');
    for (ExportWriter.Section section : sections) {
      manifest.append(file(section));
    }
    manifest.append("files ").append(sections.size()).append('\n');
    Files.writeString(folder.resolve(stem + "_" + export.academy() + ".manifest"), manifest);
  }

  private String file(ExportWriter.Section section) throws IOException {
    String name = stem + "_" + section.type() + "_0000.xml";
    byte[] xml = xml(section.requests()).getBytes(StandardCharsets.UTF_8);
    Files.write(folder.resolve(name), xml);
    return "file %s %d %s%n".formatted(HexFormat.of().formatHex(sha256(xml)), xml.length, name);
  }

  private static String xml(List<String> requests) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE ficAlimMENESR SYSTEM "ficAlimMENESR.dtd">
        <ficAlimMENESR>
        %s</ficAlimMENESR>
        """
        .formatted(String.join("", requests));
  }

  private String kind() {
    return export.kind().equals("complet") ? "Complet" : "Delta";
  }

  private String date() {
    return export.date().replace("-", "");
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
