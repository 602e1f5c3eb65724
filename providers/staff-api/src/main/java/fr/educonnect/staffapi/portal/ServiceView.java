package fr.educonnect.staffapi.portal;

/**
 * A service that leaves schools the choice.
 *
 * @param client its id in the families' realm
 * @param byDefault whether it is offered where the school has not decided
 */
public record ServiceView(String client, String title, boolean byDefault) {}
