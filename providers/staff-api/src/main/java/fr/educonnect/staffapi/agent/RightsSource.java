package fr.educonnect.staffapi.agent;

import fr.educonnect.domain.staff.StaffAttributes;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.ClientModel;
import org.keycloak.models.UserModel;

/**
 * Where an agent's rights are written: on the account, as the identity provider said at the last
 * sign-in; for a tool, on its client.
 */
public final class RightsSource {

  /** Attribute of an account: the day of the last sign-in in Paris, ISO. */
  public static final String READ_ON = "rightsReadOn";

  private static final String TOOL_GROUPS = "educonnect.staff.groups";
  private static final String TOOL_SCHOOLS = "educonnect.staff.private-schools";

  private RightsSource() {}

  /**
   * Of a person.
   *
   * @param today for an account that does not tell when it was filled
   */
  public static StaffAttributes of(UserModel user, LocalDate today) {
    return new StaffAttributes(
        values(user, "FrEduFonctAdm"),
        values(user, "FrEduRneResp"),
        values(user, "FrEduResDel"),
        values(user, "FrEduGestResp"),
        values(user, "ctgrps"),
        values(user, "EctEtabResp"),
        readOn(user).orElse(today));
  }

  static StaffAttributes of(ClientModel tool, LocalDate today) {
    return new StaffAttributes(
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        values(tool, TOOL_GROUPS),
        values(tool, TOOL_SCHOOLS),
        today);
  }

  private static List<String> values(UserModel user, String attribute) {
    return user.getAttributeStream(attribute).toList();
  }

  private static List<String> values(ClientModel tool, String attribute) {
    return Optional.ofNullable(tool.getAttribute(attribute)).stream().toList();
  }

  private static Optional<LocalDate> readOn(UserModel user) {
    try {
      return Optional.ofNullable(user.getFirstAttribute(READ_ON)).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
