package fr.educonnect.staffapi.agent;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.domain.identifier.Degree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuidesTest {
  @TempDir private Path folder;

  @Test
  void eachDegreeHasItsOwnWhereThereIsOne() throws IOException {
    Path second = folder.resolve("EduConnect_Guide2D_Administration_Comptes.pdf");
    Files.writeString(second, "%PDF");
    Guides guides = new Guides(folder.toString());

    assertThat(guides.of(Degree.SECOND)).contains(second);
    assertThat(guides.of(Degree.FIRST)).isEmpty();
  }

  @Test
  void withoutAFolderThereIsNone() {
    assertThat(new Guides("").of(Degree.SECOND)).isEmpty();
  }
}
