package fr.educonnect.testing.journeys.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.stack.Stack;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the sign-in page costs on a phone: bytes over the wire, and nobody else is told. */
@ExtendWith(StackExtension.class)
class PageWeightTest {
  private static final long FIRST_VISIT_BYTES = 120_000;
  private static final long NEXT_VISIT_BYTES = 15_000;

  private final String server;

  PageWeightTest(Stack stack) {
    server = URI.create(stack.addresses().keycloak()).getAuthority();
  }

  @Test
  void isLightOnTheFirstVisitAndLighterOnTheNext(Visitor visitor) {
    String signIn = visitor.openOidcService().page().url();
    try (Visitor newcomer = visitor.other()) {
      Wire first = Wire.of(newcomer.page(), signIn);
      Wire next = Wire.of(newcomer.page(), signIn);
      System.out.printf("Sign-in page: %d bytes, then %d bytes%n", first.bytes, next.bytes);
      assertThat(first.hosts).containsExactly(server);
      assertThat(first.bytes).isBetween(1L, FIRST_VISIT_BYTES);
      assertThat(next.hosts).containsExactly(server);
      assertThat(next.bytes).isBetween(1L, NEXT_VISIT_BYTES);
    }
  }

  /** What one load of a page moved, as the browser's network layer counts it. */
  private static final class Wire {
    private final Set<String> hosts = new TreeSet<>();
    private final List<Long> sizes = new ArrayList<>();
    private long bytes;

    static Wire of(Page page, String address) {
      Wire wire = new Wire();
      CDPSession network = page.context().newCDPSession(page);
      network.on("Network.requestWillBeSent", wire::sent);
      network.on("Network.loadingFinished", wire::finished);
      network.send("Network.enable");
      page.navigate(address);
      page.waitForLoadState(LoadState.NETWORKIDLE);
      network.detach();
      wire.bytes = wire.sizes.stream().mapToLong(Long::longValue).sum();
      return wire;
    }

    private void sent(JsonObject event) {
      URI address = URI.create(event.getAsJsonObject("request").get("url").getAsString());
      if (!"data".equals(address.getScheme())) {
        hosts.add(address.getAuthority());
      }
    }

    private void finished(JsonObject event) {
      sizes.add(event.get("encodedDataLength").getAsLong());
    }
  }
}
