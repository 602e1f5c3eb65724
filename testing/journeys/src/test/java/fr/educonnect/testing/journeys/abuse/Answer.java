package fr.educonnect.testing.journeys.abuse;

import fr.educonnect.testing.journeys.http.HttpVisitor;
import fr.educonnect.testing.stack.people.Person;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What an answer shows to whoever asked: status, headers with cookies and redirections, and the
 * page; without what is another's for each browser and without what was typed.
 */
final class Answer {
  private final List<String> typed;

  private Answer(List<String> typed) {
    this.typed = typed;
  }

  /** Answers to whoever types what this person is known by. */
  static Answer about(Person person) {
    return new Answer(
        Stream.of(
                person.login(),
                person.mail(),
                person.mobile(),
                person.lastName(),
                person.firstName())
            .filter(text -> text != null)
            .toList());
  }

  /** Answers to whoever types nothing that is shown. */
  static Answer about() {
    return new Answer(List.of());
  }

  /** The last answer. */
  String of(HttpVisitor http) {
    return seen(http) + "\n" + bare(http.body());
  }

  /** The last answer, without the page. */
  String seen(HttpVisitor http) {
    Map<String, List<String>> headers = new TreeMap<>(http.headers());
    headers.replaceAll((name, values) -> values.stream().map(this::bare).toList());
    headers.remove("content-length");
    return http.status() + " " + headers;
  }

  /** Without ids of sessions, codes and links, without times, without numbers, masked or not. */
  String bare(String text) {
    String bare =
        text.replaceAll("(session_code|tab_id|client_data|execution|code)=[^&\"\\s;]+", "$1=")
            .replaceAll("(AUTH_SESSION_ID|KC_RESTART|KC_AUTH_SESSION_HASH)=[^;]+", "$1=")
            .replaceAll("/link/[A-Za-z0-9_-]+", "/link/")
            .replaceAll("\\+?\\d* ?•• •• •• \\d\\d", "number")
            .replaceAll("0\\d •• •• •• \\d\\d", "number")
            .replaceAll("(data-[a-z-]+|content)=\"\\d+\"", "$1")
            .replaceAll("\\d+ secondes?", "secondes");
    for (String one : typed) {
      bare = bare.replace("value=\"" + one + "\"", "value=\"typed\"");
    }
    return bare;
  }
}
