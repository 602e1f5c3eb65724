package fr.educonnect.importjobs.generator;

import fr.educonnect.domain.identifier.Degree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Decides who a family's children are and where they go to school. */
final class Children {

  /** Far enough from each other for the numbers of 13 million students. */
  static final int PER_FAMILY = 8;

  private static final double TWINS = 0.03;
  private static final double ELSEWHERE = 0.3;
  private static final double IN_BOTH_REGISTERS = 0.03;
  private static final double DOUBLE_NAME = 0.08;
  private static final double ACADEMIC_INE = 0.04;

  private final GeneratorSettings settings;
  private final List<Region> regions;
  private final List<Grade> grades;
  private final LocalDate termBegins;

  Children(GeneratorSettings settings, List<Region> regions) {
    this.settings = settings;
    this.regions = regions;
    this.grades =
        Grade.all().stream().filter(g -> settings.degrees().contains(g.degree())).toList();
    this.termBegins = LocalDate.of(settings.schoolYear(), 9, 1);
  }

  List<Child> of(Family family, int size) {
    Draw draw = Draw.of(settings.seed(), family.number(), Draw.Purpose.PEOPLE);
    String name = familyName(family, draw);
    List<Child> children = new ArrayList<>(size);
    for (int slot = 0; slot < size; slot++) {
      children.add(child(new Place(family, children, size), name, draw));
    }
    return children;
  }

  /** Where in a family a child is made: its elder siblings are there already. */
  private record Place(Family family, List<Child> elder, int size) {
    int slot() {
      return elder.size();
    }

    boolean isLast() {
      return slot() == size - 1;
    }

    Situation situation() {
      return family.situation();
    }
  }

  private Child child(Place place, String familyName, Draw draw) {
    boolean twin = place.slot() > 0 && draw.chance(TWINS);
    Grade grade = twin ? elder(place).placements().get(0).grade() : grade(place, draw);
    LocalDate birth = twin ? elder(place).birthDate() : birthDate(place, grade, draw);
    List<Placement> placements = placements(place, grade, draw);
    WrongData flaw = flaw(place, draw);
    return new Child(
        place.slot(),
        household(place, placements.get(0)),
        name(place, familyName, draw),
        birth,
        placements,
        ine(place, flaw, draw),
        Ines.national(place.family().number() * PER_FAMILY + place.slot() + 4),
        flaw);
  }

  private static Child elder(Place place) {
    return place.elder().get(place.slot() - 1);
  }

  /** Families that share a number have names that differ, whatever the draw. */
  private static String familyName(Family family, Draw draw) {
    int index = draw.below(Vocabulary.FAMILIES.size());
    if (family.situation() == Situation.SHARED_NUMBER) {
      index = (int) (family.number() % Vocabulary.FAMILIES.size());
    }
    String name = Vocabulary.FAMILIES.get(index);
    boolean twofold = draw.chance(DOUBLE_NAME) && family.situation() != Situation.SHARED_NUMBER;
    return twofold ? name + "-" + draw.from(Vocabulary.FAMILIES) : name;
  }

  /** Siblings take from different quarters of the list: no two have one first name. */
  private static PersonName name(Place place, String family, Draw draw) {
    boolean girl = draw.chance(0.5);
    List<String> names = girl ? Vocabulary.WOMEN : Vocabulary.MEN;
    String first = names.get(draw.below(names.size() / 4) * 4 + place.slot());
    return new PersonName(girl ? "Mme" : "M.", family, family, first, draw.from(names));
  }

  private Grade grade(Place place, Draw draw) {
    Situation situation = place.situation();
    if (situation == Situation.INE_CONFLICT) {
      return grades.get(grades.size() * 2 / 3);
    }
    if (situation == Situation.SHARED_NUMBER) {
      return grades.get(grades.size() / 3);
    }
    if (place.slot() == 0) {
      return draw.from(grades);
    }
    int index = grades.indexOf(elder(place).placements().get(0).grade());
    int step = 1 + draw.below(grades.size() < 10 ? 2 : 4);
    Grade grade = grades.get((index + grades.size() - step) % grades.size());
    boolean sameSchool = situation == Situation.OUT_OF_SCOPE;
    return sameSchool ? sameDegree(place, grade) : grade;
  }

  private static Grade sameDegree(Place place, Grade grade) {
    Grade eldest = place.elder().get(0).placements().get(0).grade();
    return grade.degree() == eldest.degree() ? grade : eldest;
  }

  /** Two children with one INE are born in different halves of a year: no chance of one person. */
  private LocalDate birthDate(Place place, Grade grade, Draw draw) {
    LocalDate newYear = LocalDate.of(settings.schoolYear() - 3 - grade.year(), 1, 1);
    if (place.situation() == Situation.INE_CONFLICT) {
      return newYear.plusDays(draw.below(180) + 180 * (place.family().number() % 2));
    }
    return newYear.plusDays(draw.below(365));
  }

  private List<Placement> placements(Place place, Grade grade, Draw draw) {
    Placement placement = placement(school(place, grade, draw), grade, draw);
    boolean both =
        grade == Grade.CM2
            && settings.degrees().size() > 1
            && draw.chance(IN_BOTH_REGISTERS)
            && place.situation().changes();
    if (!both) {
      return List.of(placement);
    }
    Region region = regionOf(placement.feed());
    School college = region.network(Degree.SECOND).pick(draw, Grade.SIXIEME);
    return List.of(placement, placement(college, Grade.SIXIEME, draw));
  }

  private Placement placement(School school, Grade grade, Draw draw) {
    return new Placement(school, grade, draw.below(school.divisions()), termBegins);
  }

  private Region regionOf(ExportFeed feed) {
    return regions.get(settings.academies().indexOf(feed.academy()));
  }

  private School school(Place place, Grade grade, Draw draw) {
    Region home = place.family().home();
    boolean next = place.situation() == Situation.TWO_ACADEMIES && place.isLast();
    Region region = next ? regions.get((home.index() + 1) % regions.size()) : home;
    SchoolNetwork network = region.network(grade.degree());
    Draw neighbourhood = Draw.of(settings.seed(), place.family().number(), Draw.Purpose.PLACES);
    if (place.situation() == Situation.OUT_OF_SCOPE && network.hasOutside()) {
      return network.outside(neighbourhood);
    }
    boolean apart =
        place.situation() == Situation.SHARED_NUMBER ? place.slot() > 0 : draw.chance(ELSEWHERE);
    School near = network.pick(neighbourhood, grade);
    return apart ? network.another(near, grade) : near;
  }

  private static int household(Place place, Placement placement) {
    for (Child elder : place.elder()) {
      if (elder.placements().get(0).school().equals(placement.school())) {
        return elder.household();
      }
    }
    return place.slot();
  }

  private WrongData flaw(Place place, Draw draw) {
    double share = draw.share();
    for (WrongData kind :
        List.of(
            WrongData.MISSING_INE,
            WrongData.FUTURE_BIRTH_DATE,
            WrongData.UNKNOWN_SCHOOL,
            WrongData.DUPLICATE_ID)) {
      share -= settings.rate(kind);
      if (share < 0) {
        return place.situation() == Situation.ORDINARY ? kind : null;
      }
    }
    return null;
  }

  private String ine(Place place, WrongData flaw, Draw draw) {
    long number = place.family().number();
    if (place.situation() == Situation.INE_CONFLICT) {
      return Ines.national(number / 2 * 2 * PER_FAMILY);
    }
    boolean academic = draw.chance(ACADEMIC_INE);
    if (flaw == WrongData.MISSING_INE) {
      return null;
    }
    long child = number * PER_FAMILY + place.slot();
    return academic ? Ines.academic(child) : Ines.national(child);
  }
}
