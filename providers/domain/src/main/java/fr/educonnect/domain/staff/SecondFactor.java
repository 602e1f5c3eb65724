package fr.educonnect.domain.staff;

/** Whether somebody must show a second factor before they go on. */
public final class SecondFactor {

  private SecondFactor() {}

  /**
   * Administration and assistance need one, « Dépannage » and statistics none.
   *
   * @param inNetwork whether the request comes from the administrative network, as far as it counts
   *     for the degree of what is asked for ({@link AdministrativeNetwork})
   * @param asserted whether one was shown in this session, to the identity provider or here
   */
  public static boolean isMissing(StaffModule module, boolean inNetwork, boolean asserted) {
    return switch (module) {
      case ADMINISTRATION, ASSISTANCE -> !asserted && !inNetwork;
      case TROUBLESHOOTING, STATISTICS -> false;
    };
  }
}
