package fr.educonnect.staffapi.roster;

import fr.educonnect.directory.staff.roster.RosterQuery;
import fr.educonnect.directory.staff.roster.RosterSort;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.staffapi.answer.Numbers;
import fr.educonnect.staffapi.answer.ProblemException;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the parameters of a list's address. One that is not known is refused, so that a misspelt
 * one does not show more than is thought.
 */
public final class ListParameters {
  public static final String NAME = "name";
  public static final String CLASSES = "classes";
  public static final String MEFS = "mefs";
  public static final String LEVELS = "levels";
  public static final String STATES = "states";
  public static final String MAIL = "mail";
  public static final String ORIGIN = "origin";
  public static final String RESET_ASKED = "resetAsked";
  public static final String LINK_REPORTED = "linkReported";
  public static final String SORT = "sort";
  public static final String DESCENDING = "descending";
  public static final String CURSOR = "cursor";
  public static final String LIMIT = "limit";

  private static final int PAGE = 50;

  private static final Set<String> KNOWN =
      Set.of(
          NAME,
          CLASSES,
          MEFS,
          LEVELS,
          STATES,
          MAIL,
          ORIGIN,
          RESET_ASKED,
          LINK_REPORTED,
          SORT,
          DESCENDING,
          CURSOR,
          LIMIT);

  private final MultivaluedMap<String, String> parameters;

  private ListParameters(MultivaluedMap<String, String> parameters) {
    this.parameters = parameters;
  }

  /**
   * The page that is asked for.
   *
   * @throws ProblemException naming the parameter that cannot be read
   */
  public static RosterQuery read(MultivaluedMap<String, String> parameters) {
    parameters.keySet().stream()
        .filter(name -> !KNOWN.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw ProblemException.invalid("parameter");
            });
    return new ListParameters(parameters).query();
  }

  private RosterQuery query() {
    Filter filter =
        new Filter(
            parameters.getFirst(NAME),
            texts(CLASSES),
            texts(MEFS),
            texts(LEVELS),
            texts(STATES).stream()
                .map(text -> constant(STATES, text, AccountState.class))
                .collect(Collectors.toSet()),
            flag(MAIL),
            parameters.getFirst(ORIGIN),
            flag(RESET_ASKED),
            flag(LINK_REPORTED));
    return new RosterQuery(
        filter.read(),
        Optional.ofNullable(parameters.getFirst(SORT))
            .map(text -> constant(SORT, text, RosterSort.class))
            .orElse(RosterSort.STUDENT),
        Boolean.TRUE.equals(flag(DESCENDING)),
        Optional.ofNullable(parameters.getFirst(CURSOR)),
        Numbers.limit(parameters.getFirst(LIMIT), PAGE, RosterQuery.MOST));
  }

  private Set<String> texts(String name) {
    return new LinkedHashSet<>(parameters.getOrDefault(name, List.of()));
  }

  private Boolean flag(String name) {
    String text = parameters.getFirst(name);
    if (text == null) {
      return null;
    }
    if (!text.equals("true") && !text.equals("false")) {
      throw ProblemException.invalid(name);
    }
    return Boolean.valueOf(text);
  }

  private static <E extends Enum<E>> E constant(String name, String text, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(text))
        .findFirst()
        .orElseThrow(() -> ProblemException.invalid(name));
  }
}
