package fr.educonnect.staffapi.job;

import fr.educonnect.directory.staff.job.JobKind;
import fr.educonnect.staffapi.answer.Maybe;
import fr.educonnect.staffapi.roster.SelectionBody;

/**
 * What is ordered.
 *
 * @param withReset « Avec réinitialisation du mot de passe », of notifications
 * @param includeActive whether active accounts are notified too
 */
public record JobBody(
    JobKind kind,
    SelectionBody selection,
    @Maybe Boolean withReset,
    @Maybe Boolean includeActive) {}
