package fr.educonnect.domain.federation;

import fr.educonnect.domain.identifier.Academy;
import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.domain.identifier.SourceKey;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * FrEduCtRefId, by which an ENT finds a person in the AAF that it got: {@code
 * {AAF}<academy>|<degree>|<AAF id>}. Readers cut the first five characters off and want exactly
 * three fields; the first is the academy's code, the third the number of the record, without the
 * academy. Nobody reads the second.
 */
public final class RefId {

  private static final String SOURCE = "{AAF}";

  private static final Pattern READ =
      Pattern.compile("\\{AAF}([0-9]{1,2})\\|([^|]{0,20})\\|([0-9]{1,12})");

  private RefId() {}

  static String of(SourceKey key) {
    return SOURCE + key.academy() + "|" + key.degree().digit() + "D|" + key.aafId();
  }

  /**
   * The records that a value may mean: one where its second field says the degree as ours do, else
   * one of each degree; none where it is no such value.
   */
  public static List<SourceKey> parse(String value) {
    Matcher read = READ.matcher(value);
    if (!read.matches()) {
      return List.of();
    }
    List<Degree> degrees =
        switch (read.group(2)) {
          case "1D" -> List.of(Degree.FIRST);
          case "2D" -> List.of(Degree.SECOND);
          default -> Arrays.asList(Degree.values());
        };
    return Academy.ofCode(read.group(1)).stream()
        .flatMap(academy -> degrees.stream().map(degree -> key(academy, degree, read.group(3))))
        .toList();
  }

  private static SourceKey key(Academy academy, Degree degree, String aafId) {
    return new SourceKey(academy.code(), degree, Long.parseLong(aafId));
  }
}
