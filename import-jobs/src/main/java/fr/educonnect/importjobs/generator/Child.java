package fr.educonnect.importjobs.generator;

import java.time.LocalDate;
import java.util.List;

/**
 * A student as a person.
 *
 * @param slot among the family's children, from 0
 * @param household slot of the first child of the same first school: one guardian's record for all
 * @param placements on the first day; two where the registers of both degrees have the student
 * @param ine null when the register has none
 * @param newIne the number that the register will give later
 * @param flaw what is wrong with the record; null for a sound one
 */
record Child(
    int slot,
    int household,
    PersonName name,
    LocalDate birthDate,
    List<Placement> placements,
    String ine,
    String newIne,
    WrongData flaw) {

  boolean has(WrongData kind) {
    return flaw == kind;
  }
}
