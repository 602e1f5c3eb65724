package fr.educonnect.importjobs.aaf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.load.Feed;
import fr.educonnect.directory.load.GuardianRow;
import fr.educonnect.directory.load.Origin;
import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.domain.link.GuardianLinkRules;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GuardianMapperTest {

  private final Map<String, String> guardian =
      new LinkedHashMap<>(Map.of("ENTPersonJointure", "7", "sn", "KERGOAT", "givenName", "Anne"));

  @Test
  void keepsWhatIsNoMobileAndNoAddressForTheSchoolToPutRight() throws Exception {
    guardian.put("mobile", "+33 6 12 34 56 78\n05 61 17 70 00\n06 12");
    guardian.put("ENTPersonMobileSMS", "06 12");
    guardian.put("mail", "anne.kergoat@");

    GuardianRow row = map();

    assertThat(row.mobiles()).containsExactly("+33612345678");
    assertThat(row.smsMobile()).isNull();
    assertThat(row.mail()).isNull();
    assertThat(row.unusable()).isEqualTo("05 61 17 70 00, 06 12, anne.kergoat@");
  }

  @Test
  void keepsNothingWhereAllIsSoundOrEmpty() throws Exception {
    assertThat(map().unusable()).isNull();
    guardian.put("mobile", "0612345678");
    guardian.put("mail", "Anne@example.org");
    assertThat(map().unusable()).isNull();
  }

  @Test
  void keepsNoMoreThanTellsWhatWasTyped() throws Exception {
    guardian.put("mail", "a".repeat(240));
    assertThat(map().unusable()).hasSize(200);
  }

  private GuardianRow map() throws Exception {
    RawRecord record = new RawRecord();
    byte[] xml = Xml.file(Xml.add("7", guardian)).getBytes(StandardCharsets.UTF_8);
    try (EnvelopeReader reader =
        new EnvelopeReader(
            "f.xml", Section.GUARDIANS, new ByteArrayInputStream(xml), new UnknownAttributes())) {
      reader.next(record);
    }
    FeedRules rules =
        new FeedRules(
            new Feed("16", Degree.SECOND),
            LocalDate.of(2026, 11, 20),
            new GuardianLinkRules(false));
    return new GuardianMapper(rules).map(record, 7, new Origin("f.xml", 1));
  }
}
