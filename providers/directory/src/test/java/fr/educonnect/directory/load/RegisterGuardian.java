package fr.educonnect.directory.load;

import java.util.ArrayList;
import java.util.List;

/** A guardian's record of a {@link Register}. */
final class RegisterGuardian {

  final long id;
  private String first = "Camille";
  private String family = "Martin";
  private String birthName;
  private String mail;
  private final List<String> mobiles = new ArrayList<>();

  RegisterGuardian(long id) {
    this.id = id;
  }

  RegisterGuardian named(String first, String family) {
    this.first = first;
    this.family = family;
    return this;
  }

  RegisterGuardian born(String birthName) {
    this.birthName = birthName;
    return this;
  }

  RegisterGuardian mail(String mail) {
    this.mail = mail;
    return this;
  }

  /** A number by its last digits. */
  RegisterGuardian mobile(long number) {
    mobiles.clear();
    mobiles.add("+336%08d".formatted(number));
    return this;
  }

  GuardianRow row(Register register) {
    return new GuardianRow(
        register.key(id),
        new Person("Mme", family, first, birthName),
        mail,
        List.copyOf(mobiles),
        null,
        null,
        Address.NONE,
        Register.hash(first, family, birthName, mail, mobiles),
        new Origin("guardians.xml", (int) id));
  }
}
