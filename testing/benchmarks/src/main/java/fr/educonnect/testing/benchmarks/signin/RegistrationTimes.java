package fr.educonnect.testing.benchmarks.signin;

import fr.educonnect.testing.benchmarks.Figure;
import fr.educonnect.testing.stack.Stack;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether the answer to name and number tells, by its time, whether anybody is known by them: the
 * way to the page of the code, for people of each kind.
 */
final class RegistrationTimes {
  private static final Pattern FORM = Pattern.compile("<form[^>]*\\baction=\"([^\"]+)\"");
  private static final int PEOPLE = 20;

  /** What a person types. */
  record Typed(String lastName, String firstName, String mobile) {}

  private final HttpClient http = HttpClient.newHttpClient();
  private final Directory directory;
  private final SignInTarget target;

  RegistrationTimes(Stack stack, SignInTarget target) {
    directory = new Directory(stack.databases().directory());
    this.target = target;
  }

  /** The largest distance between two kinds, over what chance gives. */
  Figure measure(int rounds) {
    Map<String, List<Typed>> kinds = kinds();
    KindTimes.compare(kinds, this::ask, Math.max(1, rounds / 10));
    return Figure.atMost(
        "–",
        "distance between the times of answers to a registration / what chance gives",
        KindTimes.compare(kinds, this::ask, rounds),
        1);
  }

  private Map<String, List<Typed>> kinds() {
    List<Typed> known = directory.mobiles("NOT_NOTIFIED", PEOPLE);
    Map<String, List<Typed>> kinds = new LinkedHashMap<>();
    kinds.put("match", known);
    kinds.put("active", directory.mobiles("ACTIVE", PEOPLE));
    kinds.put(
        "other name",
        known.stream().map(one -> new Typed("Personne", "Zoé", one.mobile())).toList());
    kinds.put("nobody", List.of(new Typed("Personne", "Zoé", "+33612345631")));
    return kinds;
  }

  private long ask(Typed typed) {
    directory.forgetLimits();
    Browser browser = new Browser(http);
    HttpResponse<String> page = browser.get(registration());
    Matcher form = FORM.matcher(page.body());
    String action = "";
    while (form.find()) {
      action = form.group(1);
    }
    URI uri = page.uri().resolve(action.replace("&amp;", "&"));
    long start = System.nanoTime();
    HttpResponse<String> answer =
        browser.post(
            uri,
            Map.of(
                "lastName", typed.lastName(),
                "firstName", typed.firstName(),
                "mobile", typed.mobile()));
    long took = System.nanoTime() - start;
    if (!answer.body().contains("id=\"sms-code\"")) {
      throw new IllegalStateException("no page for the code: HTTP " + answer.statusCode());
    }
    return took;
  }

  private URI registration() {
    return URI.create(
        target.issuer()
            + "/protocol/openid-connect/registrations?response_type=code&scope=openid&state=benchmark"
            + "&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
            + "&client_id="
            + Browser.encode(target.clientId())
            + "&redirect_uri="
            + Browser.encode(target.redirectUri().toString()));
  }
}
