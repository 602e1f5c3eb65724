package fr.educonnect.realmconfig.service;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.educonnect.realmconfig.files.ClientDefinition;
import fr.educonnect.realmconfig.files.Place;
import fr.educonnect.realmconfig.files.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the clients of services' files. */
public final class ServiceCompiler {
  /** What stays the same for a service for ever, see the schema. */
  public static final String PAIRWISE_KEY = "educonnect.pairwise.key";

  /** The value of {@link #PAIRWISE_KEY} of whoever has none. */
  public static final String FIRST_KEY = "1";

  private final ServiceSchema schema = new ServiceSchema();
  private final Problems problems;
  private final SamlPart saml;
  private final OidcPart oidc;

  /**
   * @param defaults by protocol
   */
  public ServiceCompiler(
      Map<String, ObjectNode> defaults, MetadataCopies copies, Problems problems) {
    this.problems = problems;
    this.saml = new SamlPart(copies, problems);
    this.oidc = new OidcPart(defaults.get("openid-connect"), problems);
  }

  /** Whether the file is as its schema says. */
  public boolean accepts(String file, ObjectNode tree) {
    return schema.accepts(file, tree, problems);
  }

  /**
   * The client of what a file says below {@code service}; empty, with a problem, where it cannot be
   * made.
   */
  public Optional<ClientDefinition> compile(String file, ObjectNode service) {
    Part part = new Part(service, new Place(file, "service"));
    ClientDraft draft = new ClientDraft();
    describe(part, draft);
    release(part, draft);
    PortalParts.add(part, draft);
    boolean made = part.at("saml").isPresent() ? saml.add(part, draft) : oidc.add(part, draft);
    return made ? Optional.of(draft.client(part.place())) : Optional.empty();
  }

  /** Where the metadata of the services compiled so far is. */
  public List<MetadataSource> metadata() {
    return saml.sources();
  }

  private static void describe(Part service, ClientDraft draft) {
    draft.field("name", service.at("name"));
    draft.field("description", service.at("description"));
    draft.field("enabled", service.at("enabled"));
    draft.field("baseUrl", service.at("address"));
    service
        .at("contacts")
        .parts()
        .forEach(each -> draft.attribute("educonnect.contacts." + each.key(), each));
  }

  private static void release(Part service, ClientDraft draft) {
    Part key = service.at("pairwiseKey");
    draft.attribute(PAIRWISE_KEY, key.text(FIRST_KEY), key.place());
    draft.attribute("educonnect.ine.sector", service.at("sector"));
    draft.attribute("educonnect.degree", service.at("degree"));
    service
        .at("access")
        .parts()
        .forEach(each -> draft.attribute("educonnect.access." + each.key(), each));
    List<String> names = new ArrayList<>();
    Part additions = service.at("additions");
    additions
        .parts()
        .forEach(
            addition -> {
              String name = addition.at("attribute").text();
              names.add(name);
              draft.attribute(
                  "educonnect.addition." + name, addition.at("reason").text(), addition.place());
            });
    if (!names.isEmpty()) {
      draft.attribute("educonnect.additions", String.join(",", names), additions.place());
    }
  }
}
