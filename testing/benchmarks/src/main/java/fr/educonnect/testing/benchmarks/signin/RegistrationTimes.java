package fr.educonnect.testing.benchmarks.signin;

import fr.educonnect.testing.benchmarks.Figure.Measured;
import fr.educonnect.testing.stack.Stack;
import java.net.http.HttpClient;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Whether the pages of a registration tell, by their time, whether anybody is known by a name and
 * number. See {@link KindTimes}.
 */
final class RegistrationTimes {
  private static final int PEOPLE = 20;
  private static final String WRONG_CODE = "000000";
  private static final String CODE_PAGE = "sms-code";

  private final HttpClient http = HttpClient.newHttpClient();
  private final Directory directory;
  private final SignInTarget target;

  RegistrationTimes(Stack stack, SignInTarget target) {
    directory = new Directory(stack.databases().directory());
    this.target = target;
  }

  /** The answer to name and number: the way to the page of the code. */
  Measured names(int rounds) {
    return compare(person -> identify(person).took(), rounds);
  }

  /** The answer to a wrong code. */
  Measured codes(int rounds) {
    return compare(
        person -> identify(person).submit(Map.of("code", WRONG_CODE), CODE_PAGE).took(), rounds);
  }

  private Measured compare(Function<Typed, Took> question, int rounds) {
    Map<String, List<Typed>> kinds = kinds();
    KindTimes.compare(kinds, question, Math.max(1, rounds / 10));
    return KindTimes.compare(kinds, question, rounds);
  }

  private Map<String, List<Typed>> kinds() {
    List<Typed> known = directory.mobiles("NOT_NOTIFIED", PEOPLE);
    Map<String, List<Typed>> kinds = new LinkedHashMap<>();
    kinds.put("match", known);
    kinds.put("active", directory.mobiles("ACTIVE", PEOPLE));
    kinds.put("other name", known.stream().map(Typed::byAnotherName).toList());
    kinds.put("nobody", List.of(Typed.nobody("+33612345631")));
    return kinds;
  }

  private FamilyPages identify(Typed typed) {
    directory.forgetLimits();
    return new FamilyPages(http, target)
        .openRegistration()
        .submit(
            Map.of(
                "lastName", typed.lastName(),
                "firstName", typed.firstName(),
                "mobile", typed.contact()),
            CODE_PAGE);
  }
}
