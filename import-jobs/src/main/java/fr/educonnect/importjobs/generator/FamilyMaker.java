package fr.educonnect.importjobs.generator;

import java.util.List;

/**
 * Makes any family from its number and the seed. What is decided here is true by definition: the
 * files say it in the registers' way, the truth says it in the directory's.
 */
final class FamilyMaker {

  /** Families that can share a situation; the families of an academy are a multiple of it. */
  static final int BLOCK = 8;

  /** One in so many, and among them the fourth: the smallest population has one. */
  private static final int TWO_ACADEMIES = 50;

  private static final double WELFARE = 0.005;
  private static final double OUT_OF_SCOPE = 0.03;
  private static final double NO_GUARDIAN = 0.03;

  private final GeneratorSettings settings;
  private final Children children;
  private final Guardians guardians;
  private final Stories stories;

  FamilyMaker(GeneratorSettings settings, List<Region> regions, double secondParent) {
    this.settings = settings;
    this.children = new Children(settings, regions);
    this.guardians = new Guardians(settings, secondParent);
    this.stories = new Stories(settings, regions);
  }

  Family family(Region home, int local) {
    long number = home.firstFamily() + local;
    Family begun = Family.begun(home, local, situation(settings, number));
    Family parentless = begun.withChildren(children.of(begun, size(settings, number)));
    Family family = parentless.withGuardians(guardians.of(parentless));
    return family.withStory(stories.of(family));
  }

  /** Whether the family may appear in the register of the academy after its own. */
  boolean mayReachNextAcademy(Region home, int local) {
    long number = home.firstFamily() + local;
    return settings.academies().size() > 1
        && (situation(settings, number) == Situation.TWO_ACADEMIES
            || stories.dayOf(number) != Story.NEVER);
  }

  /** Whether something happens to a family in the exports after one day up to another. */
  boolean mayChange(Region home, int local, Days days) {
    return stories.mayChange(home.firstFamily() + local, days);
  }

  /** How many children a family has. */
  static int size(GeneratorSettings settings, long number) {
    Situation situation = situation(settings, number);
    if (situation == Situation.INE_CONFLICT) {
      return 1;
    }
    double share = Draw.of(settings.seed(), number, Draw.Purpose.SIZE).share();
    int size = share < 0.45 ? 1 : share < 0.83 ? 2 : share < 0.96 ? 3 : 4;
    boolean two =
        situation == Situation.TWO_ACADEMIES
            || (situation == Situation.SHARED_NUMBER && number % BLOCK == 0);
    return two ? Math.max(2, size) : size;
  }

  private static Situation situation(GeneratorSettings settings, long number) {
    if (isDrawn(settings, number / BLOCK, WrongData.SHARED_NUMBER)) {
      return Situation.SHARED_NUMBER;
    }
    if (isDrawn(settings, number / 2, WrongData.INE_CONFLICT)) {
      return Situation.INE_CONFLICT;
    }
    double share = Draw.of(settings.seed(), number, Draw.Purpose.SITUATION).share();
    if (settings.academies().size() > 1 && number % TWO_ACADEMIES == 3) {
      return Situation.TWO_ACADEMIES;
    }
    if (share > 1 - WELFARE) {
      return Situation.WELFARE;
    }
    if (share > 1 - WELFARE - OUT_OF_SCOPE) {
      return Situation.OUT_OF_SCOPE;
    }
    return share > 1 - WELFARE - OUT_OF_SCOPE - NO_GUARDIAN
        ? Situation.NO_GUARDIAN
        : Situation.ORDINARY;
  }

  private static boolean isDrawn(GeneratorSettings settings, long group, WrongData kind) {
    long seed = settings.seed() + kind.name().hashCode();
    return Draw.of(seed, ~group, Draw.Purpose.SITUATION).chance(settings.rate(kind));
  }
}
