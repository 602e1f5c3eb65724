package fr.educonnect.staffapi.agent;

import fr.educonnect.domain.identifier.Degree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The guides « Administration des comptes » that schools download, as the operator has put them
 * into a folder, under the names by which academies hand them out.
 *
 * @param folder empty for none
 */
public record Guides(String folder) {

  /** What the guide of a degree is called. */
  public static String name(Degree degree) {
    return "EduConnect_Guide" + DegreeName.of(degree) + "_Administration_Comptes.pdf";
  }

  /** The guide of a degree, if there is one. */
  public Optional<Path> of(Degree degree) {
    return Optional.of(folder)
        .filter(name -> !name.isEmpty())
        .map(name -> Path.of(name, name(degree)))
        .filter(Files::isReadable);
  }
}
