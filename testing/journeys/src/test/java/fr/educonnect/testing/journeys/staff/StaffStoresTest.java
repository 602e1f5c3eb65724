package fr.educonnect.testing.journeys.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.educonnect.testing.journeys.Lanes;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.http.HttpVisitor;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.agents.HubAgent;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What the staff keep besides accounts: who they are, what letters and the assistance say. */
@ExtendWith(StackExtension.class)
@ResourceLock(Lanes.STAFF)
class StaffStoresTest {
  private static final HttpVisitor HTTP = new HttpVisitor();

  private Stack stack;
  private HubAgent head;
  private String headToken;
  private String school;

  @BeforeEach
  void headSignsIn(Stack stack) {
    this.stack = stack;
    head = stack.staff().get("headOfSchool");
    headToken = new StaffVisitor(stack, head).signIn("").token();
    school = "/schools/" + head.uai() + "/2D";
  }

  @Test
  void headsSeeWhoHoldsRightsOnTheirSchool() {
    JsonNode holders = read(school + "/agents", headToken);

    assertThat(holders)
        .filteredOn(holder -> holder.at("/agent/lastName").asText().equals(head.lastName()))
        .anySatisfy(
            holder -> {
              assertThat(holder.at("/agent/firstName").asText()).isEqualTo(head.firstName());
              assertThat(holder.path("module").asText()).isEqualTo("ADMINISTRATION");
              assertThat(holder.path("source").asText()).isEqualTo("HEAD");
              assertThat(Instant.parse(holder.path("since").asText()))
                  .isBeforeOrEqualTo(Instant.parse(holder.path("seenAt").asText()));
            });
  }

  @Test
  void theRecordTellsWhoItWasByName() {
    JsonNode rows = read(school + "/guardians?limit=1", headToken).path("rows");
    String page = school + "/guardians/" + rows.path(0).at("/account/id").asText();
    read(page, headToken);

    JsonNode last = read(page, headToken).path("history").path(0);
    assertThat(last.path("action").asText()).isEqualTo("READ_ACCOUNT");
    assertThat(last.at("/agent/lastName").asText()).isEqualTo(head.lastName());
    String team = assistance();
    assertThat(read(school + "/audit?limit=50", team))
        .anySatisfy(
            entry ->
                assertThat(entry.at("/agentName/lastName").asText()).isEqualTo(head.lastName()));
    assertThat(call("GET", school + "/audit/csv", team, "").body())
        .contains(";" + head.lastName() + ";");
  }

  @Test
  void aHeadSetsTheLettersOfTheSchoolAndTheAssistanceTeamThoseOfTheAcademy() throws IOException {
    String own = school + "/letters/school";
    assertThat(write(own + "/note", headToken, "{\"text\":\"**Accueil** le lundi\"}"))
        .isEqualTo(204);
    assertThat(write(own + "/pictures/logo", headToken, picture())).isEqualTo(204);
    assertThat(read(own, headToken).path("note").asText()).isEqualTo("**Accueil** le lundi");
    assertThat(read(own, headToken).at("/pictures/LOGO").asText()).isEqualTo("Blason");
    assertThat(call("GET", own + "/pictures/logo", headToken, "").body()).contains("PNG", "IHDR");
    assertThat(write(own + "/pictures/stamp", headToken, picture())).isEqualTo(404);
    assertThat(
            write(
                own + "/pictures/logo", headToken, "{\"content\":\"AAAA\",\"description\":\"x\"}"))
        .isEqualTo(400);

    String academys = school + "/letters/academy";
    assertThat(write(academys + "/note", headToken, "{\"text\":\"x\"}")).isEqualTo(404);
    String team = assistance();
    assertThat(write(academys + "/note", team, "{\"text\":\"Bonne rentrée\"}")).isEqualTo(204);
    assertThat(read(academys, team).path("note").asText()).isEqualTo("Bonne rentrée");
    for (String written :
        new String[] {own + "/note", own + "/pictures/logo", academys + "/note"}) {
      assertThat(call("DELETE", written, team, "").status()).isEqualTo(204);
    }
    assertThat(read(own, headToken).has("note")).isFalse();
  }

  @Test
  void theAssistanceTeamTellsHowHelpIsReached() {
    String team = assistance();
    String text = "{\"text\":\"Assistance : https://assistance.example.org\"}";
    assertThat(write(school + "/assistance", headToken, text)).isEqualTo(404);
    assertThat(write(school + "/assistance", team, text)).isEqualTo(204);
    assertThat(read(school + "/assistance", team).path("text").asText()).endsWith("example.org");
    assertThat(toldToFamilies()).contains("<a href=\"https://assistance.example.org\"");
    assertThat(call("DELETE", school + "/assistance", team, "").status()).isEqualTo(204);
    assertThat(read(school + "/assistance", team).has("text")).isFalse();
    assertThat(toldToFamilies()).doesNotContain("assistance.example.org");
  }

  private String toldToFamilies() {
    String academy = read(school, headToken).path("academy").asText();
    assertThat(academy).matches("[0-9]{2}");
    return HTTP.get(stack.addresses().issuer() + "/family/assistance/" + academy).body();
  }

  @Test
  void aSchoolSeesTheServicesThatItMaySwitch() {
    String uai = stack.staff().get("headOfPrimarySchool").uai();
    String token = new StaffVisitor(stack, headOfPrimarySchool(uai)).signIn("").token();
    String portal = "/schools/" + uai + "/1D/portal";
    JsonNode choices = read(portal, token).path("choices");

    assertThat(choices)
        .singleElement()
        .satisfies(
            choice -> {
              assertThat(choice.path("client").asText()).isEqualTo("demo-public");
              assertThat(choice.path("title").asText()).isEqualTo("Fiche de renseignements");
              assertThat(choice.path("byDefault").asBoolean()).isTrue();
            });
    assertThat(read(school + "/portal", headToken).path("choices")).isEmpty();
    String elsewhere = school + "/portal/services/demo-public";
    assertThat(write(elsewhere, headToken, "{\"offered\":false}")).isEqualTo(404);
    String service = portal + "/services/demo-public";
    assertThat(write(service, token, "{\"offered\":false}")).isEqualTo(204);
    assertThat(read(portal, token).path("services").path("demo-public").asBoolean(true)).isFalse();
    assertThat(call("DELETE", service, token, "").status()).isEqualTo(204);
  }

  /** One who shows a second factor at the hub, as the demo's own does not. */
  private HubAgent headOfPrimarySchool(String uai) {
    Map<String, List<String>> said = new HashMap<>(head.said());
    said.replaceAll((name, values) -> name.equals("amr") ? values : List.of("X"));
    said.put("FrEduGestResp", List.of("01/09/2020$31/12/9999$" + uai + "$805$EDUCONNECT"));
    HubAgent agent =
        new HubAgent("head-of-services", head.password(), "Camille", "Service", "", "", said);
    stack.staff().hub().enrol(agent);
    return agent;
  }

  @Test
  void theDaysOnWhichTheNumbersChangedAreTold() {
    JsonNode trend = read(school + "/quality/trend", headToken);

    assertThat(trend).isNotEmpty();
    assertThat(trend.path(0).path("records").properties()).isNotEmpty();
    assertThat(call("GET", school + "/quality/trend?since=x", headToken, "").status())
        .isEqualTo(400);
  }

  private String assistance() {
    return new StaffVisitor(stack, stack.staff().get("assistance")).signIn("").token();
  }

  private static String picture() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "jpg", out);
    return "{\"description\":\"Blason\",\"content\":\"%s\"}"
        .formatted(Base64.getEncoder().encodeToString(out.toByteArray()));
  }

  private JsonNode read(String path, String token) {
    HttpVisitor answer = call("GET", path, token, "");
    assertThat(answer.status()).describedAs(path).isEqualTo(200);
    return StaffVisitor.json(answer.body());
  }

  private int write(String path, String token, String body) {
    return call("PUT", path, token, body).status();
  }

  private HttpVisitor call(String method, String path, String token, String body) {
    return HTTP.call(method, stack.addresses().staffApi() + path, token, body);
  }
}
