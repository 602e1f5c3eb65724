package fr.educonnect.importjobs.generator;

import fr.educonnect.domain.account.Profile;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * An account that the directory must hold.
 *
 * @param person the same text for the same account at all times; a body in whose care children of
 *     several families are has one text in all of them
 * @param name as in one of the records
 * @param contacts as in one of the records; {@link Contacts#NONE} for students
 * @param records those that have ever entitled to the account
 * @param leftOn day of the export since which none does; null while one does
 * @param children a guardian's proposed links, a student's own person
 */
public record ExpectedAccount(
    Profile profile,
    String person,
    PersonName name,
    Contacts contacts,
    Set<RecordId> records,
    LocalDate leftOn,
    List<ExpectedStudent> children) {}
