package fr.educonnect.directory.staff.roster;

import fr.educonnect.domain.account.AccountState;

/**
 * An account of a selection.
 *
 * @param state after the three months as never distributed
 */
public record SelectedAccount(long id, AccountState state) {}
