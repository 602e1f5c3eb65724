package fr.educonnect.importjobs.generator;

import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.importjobs.generator.Story.Kind;
import java.time.LocalDate;
import java.util.List;

/** Decides what happens to which family on which day. */
final class Stories {

  private static final List<Kind> KINDS =
      List.of(
          Kind.ADDRESS,
          Kind.MAIL,
          Kind.MOBILE,
          Kind.MARRIED_NAME,
          Kind.NEW_INE,
          Kind.CHILD_ARRIVES,
          Kind.CHILD_LEAVES,
          Kind.FAMILY_ARRIVES,
          Kind.FAMILY_LEAVES,
          Kind.FAMILY_RETURNS,
          Kind.MOVE_CLASS,
          Kind.MOVE_SCHOOL,
          Kind.MOVE_ACADEMY,
          Kind.MOVE_TO_SECOND_DEGREE,
          Kind.GUARDIAN_ARRIVES,
          Kind.GUARDIAN_LEAVES,
          Kind.RESPONSIBILITY_LOST);

  /** After so many nights nothing happens any more, so that few people are still to arrive. */
  private static final int NIGHTS = 20;

  private final GeneratorSettings settings;
  private final List<Region> regions;

  Stories(GeneratorSettings settings, List<Region> regions) {
    this.settings = settings;
    this.regions = regions;
  }

  /** The day of a family's story, if it has one and may have one. */
  int dayOf(long number) {
    double share = Draw.of(settings.seed(), number, Draw.Purpose.STORY).share();
    double day = settings.churn() > 0 ? share / settings.churn() : Story.NEVER;
    return day < NIGHTS ? 1 + (int) day : Story.NEVER;
  }

  boolean mayChange(long number, Days days) {
    int day = dayOf(number);
    // A family that comes back does so within two days.
    return day > days.after() - 2 && day <= days.upTo();
  }

  Story of(Family family) {
    int day = dayOf(family.number());
    boolean sound = family.children().stream().noneMatch(Stories::isOddlyWritten);
    if (day == Story.NEVER || !family.situation().changes() || !sound) {
      return new Story(Kind.NOTHING, Story.NEVER, List.of());
    }
    Draw draw = Draw.of(settings.seed(), ~family.number(), Draw.Purpose.STORY);
    Kind kind = draw.from(KINDS);
    Kind possible = isPossible(kind, family) ? kind : Kind.ADDRESS;
    LocalDate date = settings.date().plusDays(day);
    List<List<Placement>> after =
        family.children().stream().map(child -> after(possible, child, date)).toList();
    return new Story(possible, day, after);
  }

  /** Records that the import refuses in part stay as they are: their history is not the point. */
  private static boolean isOddlyWritten(Child child) {
    return child.flaw() != null && !child.has(WrongData.MISSING_INE);
  }

  private boolean isPossible(Kind kind, Family family) {
    Child first = family.children().get(0);
    Placement placement = first.placements().get(0);
    boolean once = first.placements().size() == 1;
    return switch (kind) {
      case MARRIED_NAME -> family.guardians().stream().anyMatch(g -> g.marriedName() != null);
      case NEW_INE -> once;
      case CHILD_ARRIVES, CHILD_LEAVES -> family.children().size() > 1;
      case MOVE_CLASS -> once && placement.school().divisions() > 1;
      case MOVE_SCHOOL -> once && !placement.equals(inAnotherSchool(placement, settings.date()));
      case MOVE_ACADEMY -> regions.size() > 1 && family.situation() == Situation.ORDINARY && once;
      case MOVE_TO_SECOND_DEGREE ->
          once && placement.grade() == Grade.CM2 && settings.degrees().size() > 1;
      case GUARDIAN_ARRIVES, GUARDIAN_LEAVES, RESPONSIBILITY_LOST ->
          family.guardians().size() > 1 && family.guardians().get(1).slot() == 1;
      default -> true;
    };
  }

  private List<Placement> after(Kind kind, Child child, LocalDate date) {
    Placement placement = child.placements().get(0);
    if (kind == Kind.MOVE_ACADEMY) {
      return child.placements().stream().map(p -> inNextAcademy(p, date)).toList();
    }
    if (child.slot() > 0) {
      return child.placements();
    }
    return switch (kind) {
      case MOVE_CLASS ->
          List.of(
              placement.inDivision((placement.division() + 1) % placement.school().divisions()));
      case MOVE_SCHOOL -> List.of(inAnotherSchool(placement, date));
      case MOVE_TO_SECOND_DEGREE -> List.of(inSecondDegree(placement, date));
      default -> child.placements();
    };
  }

  private Placement inAnotherSchool(Placement placement, LocalDate date) {
    SchoolNetwork network = region(placement).network(placement.grade().degree());
    School other = network.another(placement.school(), placement.grade());
    return other.equals(placement.school())
        ? placement
        : new Placement(other, placement.grade(), placement.division(), date);
  }

  private Placement inNextAcademy(Placement placement, LocalDate date) {
    Region next = regions.get((region(placement).index() + 1) % regions.size());
    Grade grade = placement.grade();
    School school = next.network(grade.degree()).pick(draw(placement), grade);
    return new Placement(school, grade, placement.division() % school.divisions(), date);
  }

  private Placement inSecondDegree(Placement placement, LocalDate date) {
    SchoolNetwork network = region(placement).network(Degree.SECOND);
    School school = network.pick(draw(placement), Grade.SIXIEME);
    return new Placement(school, Grade.SIXIEME, 0, date);
  }

  private Draw draw(Placement placement) {
    return Draw.of(settings.seed(), placement.school().id(), Draw.Purpose.PLACES);
  }

  private Region region(Placement placement) {
    return regions.get(settings.academies().indexOf(placement.feed().academy()));
  }
}
