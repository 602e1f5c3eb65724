package fr.educonnect.realmconfig.reconcile;

import java.util.List;

/**
 * A difference between files and server.
 *
 * @param subject kind of object, for example {@code client}
 * @param name of the object; for a mapper {@code <owner>/<mapper>}
 * @param fields what differs; empty unless the object is updated
 */
public record Change(
    Action action, String realm, String subject, String name, List<FieldDifference> fields) {
  /** How the object is named on the command line to have it removed. */
  public String pruneName() {
    return realm + ":" + subject + ":" + name;
  }

  Change as(Action other) {
    return new Change(other, realm, subject, name, fields);
  }
}
