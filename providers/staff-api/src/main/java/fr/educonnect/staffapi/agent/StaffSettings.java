package fr.educonnect.staffapi.agent;

import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.domain.staff.AddressRange;
import fr.educonnect.domain.staff.AdministrativeNetwork;
import fr.educonnect.domain.staff.StaffMarkers;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.Config;

/**
 * What is told of the academies' ways, see {@link StaffOption}.
 *
 * @param familiesRealm name
 * @param guides that schools download
 * @param toolCalls a minute
 * @param jobThreads of this node
 */
public record StaffSettings(
    StaffMarkers markers,
    AdministrativeNetwork network,
    String familiesRealm,
    Guides guides,
    int toolCalls,
    int jobThreads) {

  /**
   * @throws IllegalArgumentException naming the setting that cannot be read
   */
  public static StaffSettings read(Config.Scope config) {
    List<String> group = StaffOption.SCHOOL_GROUP.values(config);
    return new StaffSettings(
        new StaffMarkers(
            Set.copyOf(StaffOption.ADMINISTRATION_DELEGATIONS.values(config)),
            Set.copyOf(StaffOption.TROUBLESHOOTING_DELEGATIONS.values(config)),
            Set.copyOf(StaffOption.MANAGEMENT_APPLICATIONS.values(config)),
            Set.copyOf(StaffOption.HEAD_FUNCTIONS.values(config)),
            group.isEmpty() ? "" : group.get(0)),
        new AdministrativeNetwork(ranges(config), degrees(config), isProxyTrusted(config.root())),
        StaffOption.FAMILIES_REALM.value(config),
        new Guides(StaffOption.GUIDES.value(config)),
        StaffOption.TOOL_CALLS.number(config),
        StaffOption.JOB_THREADS.number(config));
  }

  private static List<AddressRange> ranges(Config.Scope config) {
    StaffOption option = StaffOption.ADMINISTRATIVE_NETWORK;
    return option.values(config).stream()
        .map(text -> AddressRange.parse(text).orElseThrow(() -> refused(option, text)))
        .toList();
  }

  private static Set<Degree> degrees(Config.Scope config) {
    StaffOption option = StaffOption.ADMINISTRATIVE_NETWORK_DEGREES;
    return option.values(config).stream()
        .map(text -> DegreeName.parse(text).orElseThrow(() -> refused(option, text)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static IllegalArgumentException refused(StaffOption option, String text) {
    return new IllegalArgumentException(option.optionName() + " cannot hold " + text);
  }

  // Anybody could write where a request comes from otherwise.
  private static boolean isProxyTrusted(Config.Scope server) {
    return isSet(server, "proxy-headers") && isSet(server, "proxy-trusted-addresses");
  }

  private static boolean isSet(Config.Scope server, String option) {
    return !server.get(option, "").isBlank();
  }
}
