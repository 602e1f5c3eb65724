package fr.educonnect.staffapi.troubleshooting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A page of the list.
 *
 * @param next cursor of the page after this one; null at the end
 * @param rowCount of the whole list
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TroubleshootingPage(List<TroubleshootingRow> rows, String next, int rowCount) {}
