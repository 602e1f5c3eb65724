package fr.educonnect.realmconfig.reconcile;

import java.util.List;

/** One kind of object of a realm, compared with the server when asked. */
interface Subject {
  /** What differs now, in the order in which it must be settled. */
  List<Step> compare();
}
