package fr.educonnect.signin.registration;

import fr.educonnect.directory.account.FamilyLookup.TypedName;
import fr.educonnect.proofs.guardianship.GuardianNotes;
import java.util.Optional;

/** The name that was typed; forgotten once the code was right. */
final class RegistrationNotes {

  private static final String LAST_NAME = "last-name";
  private static final String FIRST_NAME = "first-name";

  private final GuardianNotes notes;

  RegistrationNotes(GuardianNotes notes) {
    this.notes = notes;
  }

  /**
   * @param number E.164
   */
  void identity(TypedName name, String number) {
    notes.put(LAST_NAME, name.familyName());
    notes.put(FIRST_NAME, name.firstName());
    notes.number(number);
  }

  Optional<TypedName> name() {
    return notes
        .get(LAST_NAME)
        .flatMap(last -> notes.get(FIRST_NAME).map(first -> new TypedName(last, first)));
  }

  /** The code was right: whose telephone it is, in place of the name that was typed. */
  void proved(long accountId) {
    forgetName();
    notes.proved(accountId);
  }

  /** Begins again, without a word of what was typed. */
  void clear() {
    forgetName();
    notes.clear();
  }

  private void forgetName() {
    notes.remove(LAST_NAME);
    notes.remove(FIRST_NAME);
  }
}
