package fr.educonnect.testing.journeys.saml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.educonnect.testing.stack.Stack;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A service made with {@code @node-saml}'s libraries, in a process of its own. */
final class NodeReader implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Process process;
  private final BufferedReader answers;

  /**
   * @param program one of those in {@code testing/services/clients}
   */
  NodeReader(String program) {
    try {
      process =
          new ProcessBuilder("node", "clients/" + program)
              .directory(Path.of("..", "services").toFile())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    answers = process.inputReader(StandardCharsets.UTF_8);
  }

  /**
   * A service that signs requests and can decrypt, in node-saml's words.
   *
   * @param certificates by which it knows us
   */
  static ObjectNode settings(Stack stack, TrialService service, List<String> certificates) {
    ObjectNode settings =
        JSON.createObjectNode()
            .put("issuer", service.entityId())
            .put("audience", service.entityId())
            .put("callbackUrl", service.consumer())
            .put("entryPoint", stack.addresses().keycloak() + "/idp/profile/SAML2/Redirect/SSO")
            .put("idpIssuer", stack.addresses().samlIdentityProvider())
            .put("acceptedClockSkewMs", 0)
            .put("privateKey", service.keyFile())
            .put("decryptionPvk", service.keyFile());
    certificates.forEach(settings.putArray("idpCert")::add);
    return settings;
  }

  /**
   * @param settings in node-saml's words
   */
  NodeReader configure(ObjectNode settings) {
    ObjectNode command = JSON.createObjectNode().put("command", "configure");
    command.set("settings", settings);
    ask(command);
    return this;
  }

  /** From now on its clock is off. */
  NodeReader clock(long seconds) {
    ask(JSON.createObjectNode().put("command", "clock").put("seconds", seconds));
    return this;
  }

  /** The address that starts a sign-in. */
  String authorize(String relayState) {
    return ask(JSON.createObjectNode().put("command", "authorize").put("relayState", relayState))
        .path("url")
        .asText();
  }

  /** What it makes of an answer: {@code profile} or {@code user}, or {@code error}. */
  JsonNode read(Received answer) {
    return ask(JSON.createObjectNode().put("command", "read").put("answer", answer.encoded()));
  }

  private JsonNode ask(ObjectNode command) {
    try {
      OutputStream input = process.getOutputStream();
      input.write((JSON.writeValueAsString(command) + "\n").getBytes(StandardCharsets.UTF_8));
      input.flush();
      return JSON.readTree(answers.readLine());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
  }
}
