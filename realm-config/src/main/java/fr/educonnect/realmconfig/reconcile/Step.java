package fr.educonnect.realmconfig.reconcile;

import java.util.List;

/**
 * A change and the calls that bring it about.
 *
 * @param call for an unmanaged object: its removal; null when it can only be removed by hand
 */
record Step(Change change, Runnable call) {
  static Step create(Owner owner, String name, Runnable call) {
    return new Step(owner.change(Action.CREATE, name, List.of()), call);
  }

  static Step update(Owner owner, String name, List<FieldDifference> fields, Runnable call) {
    return new Step(owner.change(Action.UPDATE, name, fields), call);
  }

  static Step unmanaged(Owner owner, String name, Runnable removal) {
    return new Step(owner.change(Action.UNMANAGED, name, List.of()), removal);
  }

  /** Where changes belong: a realm and a kind of object. */
  record Owner(String realm, String subject) {
    Change change(Action action, String name, List<FieldDifference> fields) {
      return new Change(action, realm, subject, name, fields);
    }
  }
}
