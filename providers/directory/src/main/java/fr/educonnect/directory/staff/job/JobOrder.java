package fr.educonnect.directory.staff.job;

import fr.educonnect.directory.staff.action.StaffOrder.OrderedBy;
import fr.educonnect.domain.account.Profile;

/**
 * What a job is to do.
 *
 * @param withReset « Avec réinitialisation du mot de passe », of notifications
 * @param includeActive whether active accounts are notified too
 * @param requestKey chosen by whoever asks; asked again with the same, there is still one job
 */
public record JobOrder(
    JobKind kind,
    Profile profile,
    boolean withReset,
    boolean includeActive,
    OrderedBy by,
    String requestKey) {}
