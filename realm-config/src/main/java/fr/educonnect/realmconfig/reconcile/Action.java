package fr.educonnect.realmconfig.reconcile;

/** What is to be done about one object of a realm. */
public enum Action {
  CREATE("+"),
  UPDATE("~"),
  /** On the server, not in the files: shown, and kept unless it is named to be pruned. */
  UNMANAGED("?"),
  REMOVE("-");

  private final String sign;

  Action(String sign) {
    this.sign = sign;
  }

  /** One character for the readable plan. */
  public String sign() {
    return sign;
  }

  /** Whether the server is changed by it. */
  public boolean changesServer() {
    return this != UNMANAGED;
  }
}
