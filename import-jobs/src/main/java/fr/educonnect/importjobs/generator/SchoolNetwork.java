package fr.educonnect.importjobs.generator;

import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.importjobs.generator.School.Standing;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The schools of one academy and degree. The last few of a larger network are out of scope; in the
 * second degree every fourth of the others is a lycée.
 */
final class SchoolNetwork {

  private static final int STUDENTS_PER_PRIMARY = 130;
  private static final int STUDENTS_PER_SECONDARY = 520;
  private static final int SCHOOLS_PER_CONSTITUENCY = 25;
  private static final int STUDENTS_PER_CLASS = 26;
  private static final int LARGE_NETWORK = 10;
  private static final int SERIALS = 4000;

  private final ExportFeed feed;
  private final long seed;
  private final int count;
  private final int inScope;
  private final List<School> schools;
  private final List<School> lower;
  private final List<School> lycees;

  SchoolNetwork(ExportFeed feed, GeneratorSettings settings, long students) {
    this.feed = feed;
    this.seed = settings.seed();
    this.count = settings.schools() > 0 ? settings.schools() : needed(students);
    if (count > SERIALS * feed.academy().departments().size()) {
      throw new IllegalArgumentException("more schools than numbers for them");
    }
    inScope = count >= LARGE_NETWORK ? count - Math.max(1, count / 20) : count;
    int divisions = divisions(students);
    schools = IntStream.range(0, count).mapToObj(number -> school(number, divisions)).toList();
    lower = inScope(false);
    lycees = count == 1 ? lower : inScope(true);
  }

  List<School> schools() {
    return schools;
  }

  /** Whether some schools open no accounts. */
  boolean hasOutside() {
    return inScope < count;
  }

  /** A school out of scope. */
  School outside(Draw draw) {
    return schools.get(inScope + draw.below(count - inScope));
  }

  /** A school in scope for a level. */
  School pick(Draw draw, Grade grade) {
    return draw.from(schoolsFor(grade));
  }

  /** The next school in scope for a level; the same one where there is no other. */
  School another(School school, Grade grade) {
    List<School> others = schoolsFor(grade);
    return others.get((others.indexOf(school) + 1) % others.size());
  }

  /** The first degree's constituencies (IEN). */
  List<Constituency> constituencies() {
    int number = feed.degree() == Degree.FIRST ? 1 + (count - 1) / SCHOOLS_PER_CONSTITUENCY : 0;
    return IntStream.range(0, number).mapToObj(k -> Constituency.of(feed, k)).toList();
  }

  Constituency constituencyOf(School school) {
    return Constituency.of(feed, school.number() / SCHOOLS_PER_CONSTITUENCY);
  }

  private List<School> schoolsFor(Grade grade) {
    return grade.isLycee() ? lycees : lower;
  }

  private List<School> inScope(boolean lycee) {
    return schools.subList(0, inScope).stream().filter(s -> s.isLycee() == lycee).toList();
  }

  private int needed(long students) {
    int size = feed.degree() == Degree.FIRST ? STUDENTS_PER_PRIMARY : STUDENTS_PER_SECONDARY;
    return (int) Math.max(2, students / size);
  }

  private int divisions(long students) {
    int levels = feed.degree() == Degree.FIRST ? 8 : 4;
    return (int) Math.min(12, Math.max(1, students / count / levels / STUDENTS_PER_CLASS));
  }

  private School school(int number, int divisions) {
    Draw draw = Draw.of(seed, feed.number() * 100_000L + number, Draw.Purpose.SCHOOL);
    boolean first = feed.degree() == Degree.FIRST;
    return new School(
        feed,
        number,
        (first ? 10_000 : 20_000) + number,
        Uais.of(feed.academy(), number, first ? 1 : 1 + SERIALS),
        type(number),
        draw.from(Vocabulary.FAMILIES),
        draw.from(Vocabulary.TOWNS),
        standing(number),
        divisions);
  }

  private Standing standing(int number) {
    if (number >= inScope) {
      return number % 2 == 0 ? Standing.PRIVATE : Standing.NOT_LISTED;
    }
    return number % 12 == 11 ? Standing.ADMITTED : Standing.PUBLIC;
  }

  private School.Type type(int number) {
    if (feed.degree() == Degree.FIRST) {
      return number % 5 == 4 ? School.Type.PRIMAIRE : School.Type.ELEMENTAIRE;
    }
    boolean lycee = count < 4 ? count > 1 && number == count - 1 : number % 4 == 3;
    if (!lycee || number >= inScope) {
      return School.Type.COLLEGE;
    }
    return number % 16 == 15 ? School.Type.LYCEE_PROFESSIONNEL : School.Type.LYCEE;
  }
}
