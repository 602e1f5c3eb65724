package fr.educonnect.staffapi.agent;

import fr.educonnect.domain.staff.StaffMarkers;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.Config;
import org.keycloak.provider.ProviderConfigProperty;

/** The settings; where there can be several values, with commas between them. */
public enum StaffOption {
  ADMINISTRATION_DELEGATIONS(
      "Names of delegations (FrEduResDel) of « Administration des comptes », and values of"
          + " applicationname in their addresses.",
      joined(StaffMarkers.DEFAULT.administration())),
  TROUBLESHOOTING_DELEGATIONS(
      "The same of « Administration des comptes élèves ».",
      joined(StaffMarkers.DEFAULT.troubleshooting())),
  MANAGEMENT_APPLICATIONS(
      "Application codes at the end of FrEduGestResp that grant the head of an école its accounts.",
      joined(StaffMarkers.DEFAULT.management())),
  HEAD_FUNCTIONS(
      "Values of FrEduFonctAdm of heads and deputies.",
      joined(StaffMarkers.DEFAULT.headFunctions())),
  SCHOOL_GROUP(
      "Beginning of the groups by which the academy grants a private school; its UAI follows.",
      StaffMarkers.DEFAULT.schoolGroup()),
  ADMINISTRATIVE_NETWORK(
      "Address ranges (CIDR) from which no second factor is asked for. Not believed unless"
          + " proxy-headers and proxy-trusted-addresses are set.",
      ""),
  ADMINISTRATIVE_NETWORK_DEGREES("For which schools that network counts: 1D, 2D.", "2D"),
  FAMILIES_REALM("Realm whose pages letters and mails lead to.", "educonnect"),
  GUIDES(
      "Folder with the guides that schools download: EduConnect_Guide1D_Administration_Comptes.pdf"
          + " and the same with 2D.",
      ""),
  TOOL_CALLS("Calls a minute that one tool may make, over all nodes.", "600"),
  JOB_THREADS("Jobs done at the same time by this node; 0: it does none.", "2");

  private final String help;
  private final String standard;

  StaffOption(String help, String standard) {
    this.help = help;
    this.standard = standard;
  }

  /** As Keycloak's configuration names it. */
  public String optionName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  List<String> values(Config.Scope config) {
    return Stream.of(config.get(optionName(), standard).split(",", -1))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  String value(Config.Scope config) {
    return config.get(optionName(), standard).strip();
  }

  int number(Config.Scope config) {
    String value = value(config);
    if (!value.matches("\\d{1,6}")) {
      throw new IllegalArgumentException(optionName() + " needs a whole number");
    }
    return Integer.parseInt(value);
  }

  /** For Keycloak's list of options. */
  public static List<ProviderConfigProperty> metadata() {
    return Arrays.stream(values()).map(StaffOption::property).toList();
  }

  private ProviderConfigProperty property() {
    ProviderConfigProperty property = new ProviderConfigProperty();
    property.setName(optionName());
    property.setHelpText(help);
    property.setType(ProviderConfigProperty.STRING_TYPE);
    property.setDefaultValue(standard);
    return property;
  }

  private static String joined(Collection<String> values) {
    return values.stream().sorted().collect(Collectors.joining(","));
  }
}
