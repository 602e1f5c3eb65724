package fr.educonnect.testing.stack.agents;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * Somebody of the staff, as the hub knows them; what does not apply is null.
 *
 * @param login at the hub
 * @param uai of the school that their rights are about
 * @param department likewise
 * @param said what the hub says of them; {@code amr} tells the factors that they show there
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record HubAgent(
    String login,
    String password,
    String firstName,
    String lastName,
    String uai,
    String department,
    @JsonIgnore Map<String, List<String>> said) {}
