package fr.educonnect.domain.notification;

import static fr.educonnect.domain.notification.ActivationBlocker.BIRTH_DATES_CLOSED;
import static fr.educonnect.domain.notification.ActivationBlocker.NO_BIRTH_DATE;
import static fr.educonnect.domain.notification.ActivationBlocker.NO_CHILD;
import static fr.educonnect.domain.notification.ActivationBlocker.NO_INE;
import static fr.educonnect.domain.notification.ActivationBlocker.NO_MAIL;
import static fr.educonnect.domain.notification.ActivationBlocker.NO_MOBILE;
import static fr.educonnect.domain.notification.ActivationPath.FRANCECONNECT;
import static fr.educonnect.domain.notification.ActivationPath.NOTIFICATION;
import static fr.educonnect.domain.notification.ActivationPath.SELF_REGISTRATION;

import fr.educonnect.domain.account.Profile;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the registers must hold for each way of activation (guide rapide 1.8, « conditions
 * d'activation »). What only the person can bring, as identifiers at a service of FranceConnect or
 * names written as the school has them, is not known here.
 */
public final class ActivationBlockers {

  private static final Set<ActivationPath> EVERY = EnumSet.allOf(ActivationPath.class);

  private static final Map<ActivationBlocker, Set<ActivationPath>> BLOCKED =
      new EnumMap<>(
          Map.of(
              NO_INE, EVERY,
              NO_CHILD, EVERY,
              NO_BIRTH_DATE, EVERY,
              BIRTH_DATES_CLOSED, EVERY,
              NO_MOBILE, Set.of(FRANCECONNECT, SELF_REGISTRATION),
              NO_MAIL, Set.of(NOTIFICATION)));

  private ActivationBlockers() {}

  /** The ways that there are for a profile, each with what blocks it; a student has one. */
  public static Map<ActivationPath, Set<ActivationBlocker>> of(ActivationFacts facts) {
    Map<ActivationPath, Set<ActivationBlocker>> blockers = new EnumMap<>(ActivationPath.class);
    for (ActivationPath path : paths(facts.profile())) {
      Set<ActivationBlocker> found = EnumSet.noneOf(ActivationBlocker.class);
      for (ActivationBlocker blocker : ActivationBlocker.values()) {
        if (BLOCKED.get(blocker).contains(path) && holds(blocker).test(facts)) {
          found.add(blocker);
        }
      }
      blockers.put(path, found);
    }
    return blockers;
  }

  private static Set<ActivationPath> paths(Profile profile) {
    return profile == Profile.GUARDIAN ? EVERY : EnumSet.of(NOTIFICATION);
  }

  private static Predicate<ActivationFacts> holds(ActivationBlocker blocker) {
    return switch (blocker) {
      case NO_INE -> facts -> facts.children() + facts.reportedChildren() == 0;
      case NO_CHILD -> facts -> facts.children() == 0 && facts.reportedChildren() > 0;
      case NO_BIRTH_DATE -> facts -> facts.childrenWithoutBirthDate() > 0;
      case BIRTH_DATES_CLOSED -> ActivationFacts::birthDatesClosed;
      case NO_MOBILE -> facts -> !facts.hasMobile();
      case NO_MAIL -> facts -> facts.profile() == Profile.GUARDIAN && !facts.hasMail();
    };
  }
}
