package fr.educonnect.importjobs.generator;

/**
 * A person's names as one clerk wrote them.
 *
 * @param title {@code M.} or {@code Mme}; empty for a body
 * @param family usage name
 * @param birth null where the register does not say
 */
public record PersonName(String title, String family, String birth, String first, String others) {

  PersonName withFirst(String another) {
    return new PersonName(title, family, birth, another, others);
  }

  PersonName withFamily(String usage, String birthName) {
    return new PersonName(title, usage, birthName, first, others);
  }
}
