package fr.educonnect.testing.benchmarks.signin;

import fr.educonnect.testing.benchmarks.Figure;
import fr.educonnect.testing.benchmarks.Figure.Measured;
import fr.educonnect.testing.benchmarks.signin.SignInTarget.Credentials;
import fr.educonnect.testing.stack.Stack;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Whether the time of any answer to a stranger tells whether somebody exists. Each figure is the
 * largest distance between two kinds of people over what chance gives: 1 and less is chance.
 */
final class AnswerTimes {
  private final Stack stack;
  private final SignInTarget target;
  private final int rounds;
  private final Consumer<Figure> print;

  /**
   * @param rounds answers per kind of people
   */
  AnswerTimes(Stack stack, SignInTarget target, int rounds, Consumer<Figure> print) {
    this.stack = stack;
    this.target = target;
    this.rounds = rounds;
    this.print = print;
  }

  void print() {
    People people = new People(stack);
    Map<String, List<Credentials>> refused = people.refused(target);
    RefusalTimes signIns = new RefusalTimes(target, people::forgetFailures);
    signIns.compare(refused, Math.max(1, rounds / 10));
    print("refused sign-in", signIns.compare(refused, rounds));
    RegistrationTimes registrations = new RegistrationTimes(stack, target);
    print("registration, name and number", registrations.names(rounds));
    print("registration, wrong code", registrations.codes(rounds));
    recoveries(new RecoveryTimes(stack, target, withoutContact(people, refused)));
  }

  private void recoveries(RecoveryTimes recoveries) {
    print("forgotten identifier by mail", recoveries.identifierByMail(rounds));
    print("forgotten identifier by SMS", recoveries.identifierBySms(rounds));
    print("forgotten password by mail", recoveries.password("MAIL", rounds));
    print("forgotten password by SMS", recoveries.password("SMS", rounds));
  }

  private static Map<String, List<String>> withoutContact(
      People people, Map<String, List<Credentials>> refused) {
    Map<String, List<String>> kinds = new LinkedHashMap<>();
    kinds.put("not confirmed", people.unconfirmed());
    for (String kind : List.of("notified", "not notified", "unknown")) {
      kinds.put(kind, refused.get(kind).stream().map(Credentials::login).toList());
    }
    return kinds;
  }

  private void print(String what, Measured measured) {
    print.accept(Figure.atMost("–", "answers' times: " + what, measured, 1));
  }
}
