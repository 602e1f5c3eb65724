package fr.educonnect.domain.staff;

import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.domain.name.LatinFolding;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * FrEduResDel, {@code name|url|from|until|delegator|FrEduRneResp=<resp>;<resp>|server|module|}.
 * Delegations that are over stay in it, and so do those of every other application.
 *
 * <p>What joins two delegations also stands inside of one. The field that begins with {@code
 * FrEduRneResp=} is therefore looked for, and the others are counted from it.
 */
final class Delegation {
  private static final String RESPONSIBILITY = "FrEduRneResp=";
  private static final int FIELDS_BEFORE = 5;
  private static final Pattern APPLICATION =
      Pattern.compile("[?&]applicationname=([^&#]*)", Pattern.CASE_INSENSITIVE);

  private Delegation() {}

  static void read(StaffAttributes agent, StaffMarkers markers, GrantReader reader) {
    Values.readable(agent.delegations())
        .filter(Values::says)
        .forEach(text -> readAll(text, markers, reader));
  }

  private static void readAll(String text, StaffMarkers markers, GrantReader reader) {
    String[] fields = text.split("\\|", -1);
    boolean found = false;
    for (int i = 0; i < fields.length; i++) {
      if (fields[i].strip().startsWith(RESPONSIBILITY)) {
        found = true;
        readOne(fields, i, markers, reader);
      }
    }
    if (!found) {
      reader.anomaly();
    }
  }

  private static void readOne(
      String[] fields, int responsibility, StaffMarkers markers, GrantReader reader) {
    int first = responsibility - FIELDS_BEFORE;
    if (first < 0) {
      reader.anomaly();
      return;
    }
    StaffModule module = module(fields[first], fields[first + 1], markers);
    if (module == null) {
      return;
    }
    Optional<Period> period = Period.parse(fields[first + 2], fields[first + 3]);
    if (period.isEmpty()) {
      reader.anomaly();
      return;
    }
    grant(module, period.get(), fields[responsibility].strip(), reader);
  }

  // Null for another application's.
  private static StaffModule module(String name, String url, StaffMarkers markers) {
    String own = name.substring(Math.max(name.lastIndexOf(','), name.lastIndexOf(';')) + 1).strip();
    Matcher application = APPLICATION.matcher(url);
    String called = application.find() ? application.group(1) : "";
    if (isOneOf(markers.troubleshooting(), own, called)) {
      return StaffModule.TROUBLESHOOTING;
    }
    return isOneOf(markers.administration(), own, called) ? StaffModule.ADMINISTRATION : null;
  }

  private static boolean isOneOf(Set<String> marked, String name, String application) {
    Set<String> said = Set.copyOf(List.of(folded(name), folded(application)));
    return marked.stream().map(Delegation::folded).anyMatch(said::contains);
  }

  // Headers lose accents on their way.
  private static String folded(String text) {
    return text.codePoints().mapToObj(LatinFolding::fold).collect(Collectors.joining());
  }

  private static void grant(
      StaffModule module, Period period, String responsibility, GrantReader reader) {
    Set<Degree> degrees =
        module == StaffModule.TROUBLESHOOTING ? Set.of(Degree.SECOND) : Scope.BOTH;
    for (String value : responsibility.substring(RESPONSIBILITY.length()).split("[,;]", -1)) {
      if (Values.says(value)) {
        reader
            .school(Responsibility.uai(value))
            .ifPresent(
                school ->
                    reader.add(module, Scope.of(school, degrees), period, GrantSource.DELEGATION));
      }
    }
  }
}
