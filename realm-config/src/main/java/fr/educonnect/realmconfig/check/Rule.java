package fr.educonnect.realmconfig.check;

import fr.educonnect.realmconfig.files.Problems;
import fr.educonnect.realmconfig.files.RealmDefinition;

/** One thing that must hold for the files of a realm. */
interface Rule {
  void check(RealmDefinition realm, Problems problems);
}
