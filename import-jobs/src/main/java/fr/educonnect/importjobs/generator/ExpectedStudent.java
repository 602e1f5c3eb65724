package fr.educonnect.importjobs.generator;

import java.time.LocalDate;
import java.util.Set;

/**
 * A student whom the directory must know as a person.
 *
 * @param person the same text for the same student at all times
 * @param ine the last one that a register gave
 * @param uai of a school that has the student, or had last
 * @param records all that have ever been the student's
 */
public record ExpectedStudent(
    String person,
    PersonName name,
    LocalDate birthDate,
    String ine,
    String uai,
    Set<RecordId> records) {}
