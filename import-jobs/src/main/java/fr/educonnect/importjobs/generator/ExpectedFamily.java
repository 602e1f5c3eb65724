package fr.educonnect.importjobs.generator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the directory must hold of a family.
 *
 * @param situation what is special about the family
 * @param story what has happened to it
 * @param records sound records that the registers hold
 * @param gone records that have left the registers, with the day of the export that told it
 */
public record ExpectedFamily(
    String situation,
    String story,
    FamilyRecords records,
    Map<RecordId, LocalDate> gone,
    List<ExpectedStudent> students,
    List<ExpectedAccount> accounts) {}
