package fr.educonnect.testing.journeys.abuse;

import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Somebody who tries all that there is against one person, each time with a new browser from
 * another address, at the nodes in turn. Each method returns what the answers showed, in order.
 */
final class Attacker {
  private static final int GUESSES = 6;

  private final Stack stack;
  private final List<URI> nodes;
  private final Person victim;
  private final Answer answer;

  Attacker(Stack stack, List<URI> nodes, Person victim) {
    this.stack = stack;
    this.nodes = nodes;
    this.victim = victim;
    answer = Answer.about(victim);
  }

  /** Wrong passwords. */
  List<String> signIns(int times) {
    return each(
        times,
        stranger ->
            told(
                stranger.openSignIn(),
                Map.of("username", victim.login(), "password", "wrong-passw0rd")));
  }

  /** Requests for the code of a registration. */
  List<String> registrations(int times) {
    return each(times, stranger -> told(stranger.open(), identity("mobile", victim.mobile())));
  }

  /** Requests for the code of a registration, and guesses where the page takes any. */
  List<String> codes(int times) {
    return each(
        times,
        stranger -> {
          StringBuilder told =
              new StringBuilder(told(stranger.open(), identity("mobile", victim.mobile())));
          for (int guess = 0; guess < GUESSES && stranger.page().equals("sms-code"); guess++) {
            told.append(told(stranger, Map.of("code", "00000" + guess)));
          }
          return told.toString();
        });
  }

  /**
   * Requests for a new password.
   *
   * @param channel MAIL or SMS
   */
  List<String> passwords(String channel, int times) {
    return each(
        times,
        stranger ->
            told(
                stranger.openRecovery("recover-password"),
                Map.of("login", victim.login(), "channel", channel)));
  }

  /**
   * Requests for the identifier.
   *
   * @param contact mail address or number
   */
  List<String> identifiers(String contact, int times) {
    return each(
        times,
        stranger ->
            told(stranger.openRecovery("recover-identifier"), identity("contact", contact)));
  }

  private Map<String, String> identity(String field, String contact) {
    return Map.of("lastName", victim.lastName(), "firstName", victim.firstName(), field, contact);
  }

  // The answer to the form, and the page that it leads to.
  private String told(Stranger stranger, Map<String, String> form) {
    String first = answer.of(stranger.send(form).http());
    return first + "\n" + answer.of(stranger.follow().http()) + "\n";
  }

  private List<String> each(int times, Function<Stranger, String> work) {
    List<String> told = new ArrayList<>();
    IntStream.range(0, times)
        .mapToObj(number -> new Stranger(stack, nodes.get(number % nodes.size())))
        .map(work)
        .forEach(told::add);
    return told;
  }
}
