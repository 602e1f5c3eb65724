package fr.educonnect.testing.benchmarks.signin;

import fr.educonnect.testing.benchmarks.Figure.Measured;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;

/**
 * Whether a refused sign-in tells, by its time, what kind of account was tried. See {@link
 * KindTimes}.
 */
final class RefusalTimes {
  private final SignIn signIn;
  private final Runnable beforeEach;

  /**
   * @param beforeEach what makes each try meet the same conditions
   */
  RefusalTimes(SignInTarget target, Runnable beforeEach) {
    this.signIn = new SignIn(HttpClient.newHttpClient(), target);
    this.beforeEach = beforeEach;
  }

  /** How long one refusal takes. */
  Took refuse(SignInTarget.Credentials person) {
    beforeEach.run();
    return signIn.refused(person);
  }

  /**
   * The largest distance between any two kinds, over the distance that chance alone would reach.
   *
   * @param kinds by the kind's name, who to try: each account with a wrong password
   * @param rounds tries per kind
   */
  Measured compare(Map<String, List<SignInTarget.Credentials>> kinds, int rounds) {
    return KindTimes.compare(kinds, this::refuse, rounds);
  }
}
