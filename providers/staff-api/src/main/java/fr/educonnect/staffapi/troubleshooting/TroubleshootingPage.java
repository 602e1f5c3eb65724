package fr.educonnect.staffapi.troubleshooting;

import fr.educonnect.staffapi.answer.Maybe;
import java.util.List;

/**
 * A page of the list.
 *
 * @param next cursor of the page after this one; null at the end
 * @param rowCount of the whole list
 */
public record TroubleshootingPage(
    List<TroubleshootingRow> rows, @Maybe String next, int rowCount) {}
