package fr.educonnect.domain.contact;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What the library answered for the prefixes asked before, for numbers dialled in one region: an
 * import reads millions of numbers of a few thousand prefixes. A prefix of four digits is
 * remembered only if every number behind it gets the same answer. The metropolitan plan gives out
 * whole prefixes; those of the territories are cut finer, so each of their hundred sub-prefixes is
 * asked first.
 */
final class KnownPrefixes {

  private static final int PREFIX_LENGTH = 4;
  private static final int PREFIXES = 10_000;
  private static final int SUB_PREFIXES = 100;

  private record Answer(String countryCode, boolean mobile, String region) {

    /** Ask the library each time: the answer differs behind the prefix, or is a refusal. */
    static final Answer DIFFERS = new Answer("", false, "");

    static Answer of(Optional<PhoneNumber> number, String national) {
      return number
          .filter(found -> found.e164().endsWith(national))
          .map(found -> new Answer(countryCode(found, national), found.mobile(), found.region()))
          .orElse(DIFFERS);
    }

    private static String countryCode(PhoneNumber number, String national) {
      return number.e164().substring(0, number.e164().length() - national.length());
    }
  }

  private final String dialledIn;
  private final AtomicReferenceArray<Answer> answers = new AtomicReferenceArray<>(PREFIXES);

  KnownPrefixes(String dialledIn) {
    this.dialledIn = dialledIn;
  }

  /**
   * @param national nine digits
   * @return null if the library has to be asked
   */
  PhoneNumber find(String national) {
    int prefix = Integer.parseInt(national, 0, PREFIX_LENGTH, 10);
    Answer answer = answers.get(prefix);
    if (answer == null) {
      answer = learn(national.substring(0, PREFIX_LENGTH));
      answers.set(prefix, answer);
    }
    boolean differs = answer.equals(Answer.DIFFERS);
    return differs
        ? null
        : new PhoneNumber(answer.countryCode() + national, answer.mobile(), answer.region());
  }

  private Answer learn(String prefix) {
    Answer answer = ask(prefix + "00000");
    if (dialledIn.equals("FR") && answer.region().equals("FR")) {
      return answer;
    }
    for (int sub = 1; sub < SUB_PREFIXES && !answer.equals(Answer.DIFFERS); sub++) {
      String digits = (sub < 10 ? "0" : "") + sub;
      if (!ask(prefix + digits + "000").equals(answer)) {
        answer = Answer.DIFFERS;
      }
    }
    return answer;
  }

  private Answer ask(String national) {
    return Answer.of(PhoneNumbers.ask("0" + national, dialledIn), national);
  }
}
