package fr.educonnect.testing.stack.agents;

import fr.educonnect.domain.identifier.Uai;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Who plays which role of the staff. */
final class DemoStaff {
  private static final String OTHER_APPLICATION =
      "Autre application|/redirectionhub/redirect.jsp?applicationname=autre|01/09/2020|31/12/9999"
          + "|chef|FrEduRneResp=X|serveur-1|module|";

  private static final List<String> WITH_KEY = List.of("pwd", "otp");

  private final String college;
  private final String ecole;
  private final UnaryOperator<String> passwords;
  private final Map<String, HubAgent> roles = new LinkedHashMap<>();

  private DemoStaff(StaffSchools schools, UnaryOperator<String> passwords) {
    this.college = schools.secondDegree();
    this.ecole = schools.firstDegree();
    this.passwords = passwords;
  }

  /**
   * By role.
   *
   * @param passwords by login
   */
  static Map<String, HubAgent> of(StaffSchools schools, UnaryOperator<String> passwords) {
    DemoStaff staff = new DemoStaff(schools, passwords);
    staff.cast();
    return staff.roles;
  }

  private void cast() {
    add(
        "headOfSchool",
        college,
        Map.of(
            "FrEduFonctAdm",
            List.of("DIR"),
            "FrEduRneResp",
            List.of(responsibility(college)),
            "amr",
            WITH_KEY));
    add(
        "headOfPrimarySchool",
        ecole,
        Map.of(
            "FrEduFonctAdm",
            List.of("DEC"),
            "FrEduGestResp",
            List.of("01/09/2020$31/12/9999$" + ecole + "$805$EDUCONNECT")));
    add(
        "delegate",
        college,
        Map.of(
            "FrEduResDel",
            List.of(
                OTHER_APPLICATION
                    + ","
                    + delegation("Administration des comptes", "01/09/2020", "31/12/9999")
                    + ","
                    + delegation(
                        "Administration des comptes élèves", "01/09/2020", "31/08/2021"))));
    add(
        "troubleshooter",
        college,
        Map.of(
            "FrEduFonctAdm",
            List.of("ENS"),
            "FrEduResDel",
            List.of(
                OTHER_APPLICATION,
                delegation("Administration des comptes élèves", "01/09/2020", "31/12/9999"))));
    addGroups("assistance", WITH_KEY, "ECT_ADMIN_%s_2D", "ECT_ADMIN_%s_1D");
    addGroups("statistics", List.of("pwd"), "GRP_AUTRE_DSDEN", "ECT_STATS_DEP_%s");
  }

  private void addGroups(String role, List<String> factors, String... patterns) {
    String code = department().length() == 2 ? "0" + department() : department();
    List<String> groups = List.of(patterns).stream().map(p -> p.formatted(code)).toList();
    add(role, null, Map.of("ctgrps", groups, "amr", factors));
  }

  private void add(String role, String uai, Map<String, List<String>> said) {
    Map<String, List<String>> whole = new LinkedHashMap<>();
    AgentsHub.ATTRIBUTES.forEach(name -> whole.put(name, said.getOrDefault(name, List.of("X"))));
    whole.put("amr", said.getOrDefault("amr", List.of("pwd")));
    String login = role.toLowerCase(Locale.ROOT);
    String department = uai == null ? department() : null;
    roles.put(
        role, new HubAgent(login, passwords.apply(login), "Camille", role, uai, department, whole));
  }

  private String department() {
    return Uai.parse(college).orElseThrow().department();
  }

  private static String responsibility(String uai) {
    return uai + "$UAJ$PU$N$T3$CLG$340";
  }

  private String delegation(String name, String from, String until) {
    return "%s|/redirectionhub/redirect.jsp?applicationname=ect|%s|%s|chef|FrEduRneResp=%s|s|m|"
        .formatted(name, from, until, responsibility(college));
  }
}
