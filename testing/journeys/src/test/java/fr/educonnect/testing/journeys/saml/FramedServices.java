package fr.educonnect.testing.journeys.saml;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.educonnect.realmconfig.server.RealmApi;
import fr.educonnect.testing.stack.Stack;
import java.util.List;
import java.util.stream.Stream;

/** OpenID Connect services of a test that hear of a sign-out in a frame. */
public final class FramedServices implements AutoCloseable {
  private final Stack stack;
  private final RealmApi realm;
  private final List<String> names;
  private final List<String> ids;

  public FramedServices(Stack stack, String... names) {
    this.stack = stack;
    this.names = List.of(names);
    realm = TrialService.families(stack);
    ids = Stream.of(names).map(name -> realm.create("/clients", client(name))).toList();
  }

  private ObjectNode client(String name) {
    ObjectNode client = new ObjectMapper().createObjectNode();
    client.put("clientId", name).put("protocol", "openid-connect").put("publicClient", true);
    client.put("frontchannelLogout", true).put("fullScopeAllowed", false);
    client.putArray("redirectUris").add(callback(name));
    client
        .putObject("attributes")
        .put("frontchannel.logout.url", frame(name))
        .put("frontchannel.logout.session.required", "false");
    return client;
  }

  List<String> names() {
    return names;
  }

  public String signIn(String name) {
    return stack.addresses().issuer()
        + "/protocol/openid-connect/auth?response_type=code&scope=openid&state=s&nonce=n&client_id="
        + name
        + "&redirect_uri="
        + Signing.encode(callback(name));
  }

  /** Where it hears of a sign-out. */
  public String frame(String name) {
    return "https://" + name + ".example/leave";
  }

  private static String callback(String name) {
    return "https://" + name + ".example/callback";
  }

  @Override
  public void close() {
    ids.forEach(id -> realm.delete("/clients/" + id));
  }
}
