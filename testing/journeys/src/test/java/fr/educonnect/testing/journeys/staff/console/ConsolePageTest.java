package fr.educonnect.testing.journeys.staff.console;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.http.HttpVisitor;
import fr.educonnect.testing.stack.Stack;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How the console's page and what it is made of are handed out. */
@ExtendWith(StackExtension.class)
class ConsolePageTest {
  private static final Pattern ASSET = Pattern.compile("(?:src|href)=\"\\./(assets/[^\"]+)\"");
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
          + "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; "
          + "frame-ancestors 'none'";

  private final String console;

  ConsolePageTest(Stack stack) {
    console = stack.addresses().staffConsole();
  }

  @Test
  void thePageIsNeverKeptAndRunsNothingButItsOwnFiles() {
    HttpVisitor page = new HttpVisitor().get(console);

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.headers())
        .containsEntry("content-type", List.of("text/html;charset=utf-8"))
        .containsEntry("cache-control", List.of("no-store"))
        .containsEntry("content-security-policy", List.of(POLICY))
        .containsEntry("x-frame-options", List.of("DENY"))
        .containsEntry("x-content-type-options", List.of("nosniff"))
        .containsEntry("referrer-policy", List.of("no-referrer"));
    assertThat(page.body()).doesNotContain("<style", "style=", "onload=");
  }

  @Test
  void whatThePageIsMadeOfIsCompressedAndKeptForGood() {
    List<String> assets = assets();
    assertThat(assets).hasSize(2);
    for (String asset : assets) {
      HttpVisitor compressed =
          new HttpVisitor().with("Accept-Encoding", "gzip, br").get(console + asset);
      assertThat(compressed.status()).isEqualTo(200);
      assertThat(compressed.headers())
          .containsEntry("cache-control", List.of("public, max-age=31536000, immutable"))
          .containsEntry("content-encoding", List.of("gzip"))
          .containsEntry("vary", List.of("Accept-Encoding"))
          .containsEntry("x-content-type-options", List.of("nosniff"));
      HttpVisitor plain = new HttpVisitor().get(console + asset);
      assertThat(plain.headers()).doesNotContainKey("content-encoding");
      assertThat(plain.body()).contains("pf-v6-c-page");
    }
  }

  private List<String> assets() {
    return ASSET
        .matcher(new HttpVisitor().get(console).body())
        .results()
        .map((MatchResult asset) -> asset.group(1))
        .toList();
  }

  @Test
  void theAddressWithoutItsSlashLeadsToThePage() {
    HttpVisitor page = new HttpVisitor().get(console.substring(0, console.length() - 1));
    assertThat(page.status()).isEqualTo(303);
    assertThat(page.location()).isEqualTo(console);
  }

  @Test
  void nothingElseIsHandedOut() {
    String families = console.replace("/agents/", "/educonnect/");
    assertThat(new HttpVisitor().get(families).status()).isEqualTo(404);
    for (String other : List.of("assets/none.js", "assets/..%2Findex.html", "index.html")) {
      assertThat(new HttpVisitor().get(console + other).status()).as(other).isEqualTo(404);
    }
  }
}
