package fr.educonnect.realmconfig.reconcile;

import static fr.educonnect.realmconfig.service.ServiceCompiler.FIRST_KEY;
import static fr.educonnect.realmconfig.service.ServiceCompiler.PAIRWISE_KEY;

import com.fasterxml.jackson.databind.JsonNode;
import fr.educonnect.realmconfig.files.ClientDefinition;

/** The version of the key of a service's identifiers never changes once it is registered. */
final class PairwiseKeys {
  private PairwiseKeys() {}

  static void requireSame(ClientDefinition client, JsonNode server) {
    String wanted = client.attribute(PAIRWISE_KEY);
    String present = server.path("attributes").path(PAIRWISE_KEY).asText(FIRST_KEY);
    if (!wanted.isEmpty() && !wanted.equals(present)) {
      throw new ConflictException(
          "%s (%s): the pairwise key is %s on the server, %s in the file; everybody would be a stranger to the service"
              .formatted(
                  client.clientId(), client.attributeOrigin(PAIRWISE_KEY).file(), present, wanted));
    }
  }
}
