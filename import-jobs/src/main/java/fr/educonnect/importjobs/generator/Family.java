package fr.educonnect.importjobs.generator;

import java.util.List;

/**
 * A family as it is, whatever the registers say.
 *
 * @param number over all academies
 * @param local number in its home academy, from 0
 */
record Family(
    Region home,
    long number,
    int local,
    Situation situation,
    List<Child> children,
    List<Guardian> guardians,
    Story story) {

  /** A family of whom nothing is decided yet but what is special about it. */
  static Family begun(Region home, int local, Situation situation) {
    long number = home.firstFamily() + local;
    return new Family(home, number, local, situation, List.of(), List.of(), null);
  }

  Family withChildren(List<Child> those) {
    return new Family(home, number, local, situation, List.copyOf(those), guardians, story);
  }

  Family withGuardians(List<Guardian> those) {
    return new Family(home, number, local, situation, children, List.copyOf(those), story);
  }

  Family withStory(Story that) {
    return new Family(home, number, local, situation, children, guardians, that);
  }
}
