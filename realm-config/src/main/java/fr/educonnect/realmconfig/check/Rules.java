package fr.educonnect.realmconfig.check;

import fr.educonnect.realmconfig.files.Configuration;
import fr.educonnect.realmconfig.files.Problems;
import java.util.List;

/** All rules. */
public final class Rules {
  private static final List<Rule> ALL =
      List.of(
          new UniqueClients(),
          new RedirectUris(),
          new PeopleAddresses(),
          new EntityIds(),
          new SamlNames(),
          new Certificates(),
          new FlowsComplete(),
          new ScopesKnown(),
          new ClientSecrets(),
          new ServiceKeys(),
          new StorageIds(),
          new BrokerFlows(),
          new Tiles(),
          new Signatures(),
          new Additions(),
          new Access(),
          new SchoolSlugs());

  private Rules() {}

  /** Adds a problem for each breach. */
  public static void check(Configuration configuration, Problems problems) {
    checkAddresses(configuration, problems);
    configuration.realms().forEach(realm -> ALL.forEach(rule -> rule.check(realm, problems)));
  }

  /** Whether metadata may be fetched from where files say. */
  public static void checkAddresses(Configuration configuration, Problems problems) {
    MetadataAddresses.check(configuration.metadata(), problems);
  }
}
