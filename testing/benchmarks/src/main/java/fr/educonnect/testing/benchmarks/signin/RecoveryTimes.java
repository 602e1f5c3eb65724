package fr.educonnect.testing.benchmarks.signin;

import fr.educonnect.testing.benchmarks.Figure.Measured;
import fr.educonnect.testing.benchmarks.signin.SignInTarget.Credentials;
import fr.educonnect.testing.stack.Stack;
import java.net.http.HttpClient;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Whether the answer to whoever forgot something tells, by its time, whether there is anybody, or
 * anything that can be sent. See {@link KindTimes}.
 */
final class RecoveryTimes {
  private static final int PEOPLE = 20;
  private static final String SENT_PAGE = "recover-sent";

  private final HttpClient http = HttpClient.newHttpClient();
  private final Directory directory;
  private final SignInTarget target;
  private final Map<String, List<String>> refused;

  /**
   * @param refused by the kind of account, identifiers to whom nothing can be sent
   */
  RecoveryTimes(Stack stack, SignInTarget target, Map<String, List<String>> refused) {
    directory = new Directory(stack.databases().directory());
    this.target = target;
    this.refused = refused;
    directory.giveMobiles(logins());
  }

  /** The answer to whoever forgot an identifier, by mail. */
  Measured identifierByMail(int rounds) {
    List<Typed> known = directory.contacts("mail", PEOPLE);
    Map<String, List<Typed>> kinds = new LinkedHashMap<>();
    kinds.put("match", known);
    kinds.put("not confirmed", directory.contacts("pending_mail", PEOPLE));
    kinds.put("other name", known.stream().map(Typed::byAnotherName).toList());
    kinds.put("nobody", List.of(Typed.nobody("personne@example.org")));
    return compare(kinds, this::identifier, rounds);
  }

  /** The same by text message. */
  Measured identifierBySms(int rounds) {
    List<Typed> known = directory.contacts("mobile", PEOPLE);
    Map<String, List<Typed>> kinds = new LinkedHashMap<>();
    kinds.put("match", known);
    kinds.put("not confirmed", directory.mobiles("NOT_NOTIFIED", PEOPLE));
    kinds.put("other name", known.stream().map(Typed::byAnotherName).toList());
    kinds.put("nobody", List.of(Typed.nobody("+33612345632")));
    return compare(kinds, this::identifier, rounds);
  }

  /** The answer to whoever forgot a password. */
  Measured password(String channel, int rounds) {
    Map<String, List<String>> kinds = new LinkedHashMap<>();
    kinds.put("match", logins());
    kinds.putAll(refused);
    return compare(kinds, login -> password(login, channel), rounds);
  }

  private List<String> logins() {
    return target.people().stream().map(Credentials::login).limit(PEOPLE).toList();
  }

  private static <T> Measured compare(
      Map<String, List<T>> kinds, Function<T, Took> question, int rounds) {
    KindTimes.compare(kinds, question, Math.max(1, rounds / 10));
    return KindTimes.compare(kinds, question, rounds);
  }

  private Took identifier(Typed typed) {
    directory.forgetLimits();
    return new FamilyPages(http, target)
        .openRecovery("recover-identifier")
        .submit(
            Map.of(
                "lastName", typed.lastName(),
                "firstName", typed.firstName(),
                "contact", typed.contact()),
            SENT_PAGE)
        .took();
  }

  private Took password(String login, String channel) {
    directory.forgetLimits();
    return new FamilyPages(http, target)
        .openRecovery("recover-password")
        .submit(Map.of("login", login, "channel", channel), SENT_PAGE)
        .took();
  }
}
