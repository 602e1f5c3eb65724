package fr.educonnect.directory.account;

import fr.educonnect.domain.franceconnect.RegisterName;
import java.util.List;

/**
 * A guardian who has a mobile number.
 *
 * @param names as each register writes them
 */
public record NumberHolder(AccountSnapshot account, List<RegisterName> names) {}
