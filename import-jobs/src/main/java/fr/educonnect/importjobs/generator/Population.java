package fr.educonnect.importjobs.generator;

import fr.educonnect.domain.identifier.Academy;
import fr.educonnect.domain.identifier.Degree;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * People and schools, as many as asked for, none of them kept in memory: any family is made again
 * from its number whenever it is needed.
 */
public final class Population {

  /** Records per student of families with one parent: siblings in one school share them. */
  private static final double LONE_PARENT_RECORDS = 0.83;

  private final GeneratorSettings settings;
  private final List<Region> regions = new ArrayList<>();
  private final FamilyMaker maker;
  private final Registrar registrar;

  public Population(GeneratorSettings settings) {
    this.settings = settings;
    long firstFamily = 0;
    for (Academy academy : settings.academies()) {
      Region region = region(academy, firstFamily);
      regions.add(region);
      firstFamily += region.families();
    }
    double secondParent = settings.guardiansPerStudent() / LONE_PARENT_RECORDS - 1;
    this.maker = new FamilyMaker(settings, List.copyOf(regions), secondParent);
    this.registrar = new Registrar(settings);
  }

  public GeneratorSettings settings() {
    return settings;
  }

  /** Every register of the population, academy by academy. */
  public List<ExportFeed> feeds() {
    return settings.academies().stream()
        .flatMap(
            academy -> settings.degrees().stream().sorted().map(d -> new ExportFeed(academy, d)))
        .toList();
  }

  /** The schools of a register. */
  public List<School> schools(ExportFeed feed) {
    return network(feed).schools();
  }

  /** The constituencies of a register; none in the second degree. */
  public List<Constituency> constituencies(ExportFeed feed) {
    return network(feed).constituencies();
  }

  /** The constituency that a school of the first degree belongs to. */
  public Constituency constituencyOf(School school) {
    return network(school.feed()).constituencyOf(school);
  }

  /** What a register says of a school on a day: now and then the number changes. */
  SchoolRecord schoolRecord(School school, int day) {
    long subject = school.feed().number() * 1_000_000L + school.id();
    boolean moved =
        day > 0 && Draw.of(settings.seed(), ~subject, Draw.Purpose.SCHOOL).share() * 100 < day;
    return new SchoolRecord(
        school,
        school.isFirstDegree() ? constituencyOf(school) : null,
        Phones.fixedLine(moved ? subject + 1 : subject));
  }

  SchoolNetwork network(ExportFeed feed) {
    return regions.get(settings.academies().indexOf(feed.academy())).network(feed.degree());
  }

  /** Every family, of every academy. */
  Stream<Family> families() {
    return regions.stream()
        .flatMap(
            region ->
                IntStream.range(0, region.families())
                    .mapToObj(local -> maker.family(region, local)));
  }

  /** The families that an academy's registers may hold. */
  Stream<Family> familiesOf(Academy academy) {
    return Stream.concat(
        IntStream.range(0, at(academy).families())
            .mapToObj(local -> maker.family(at(academy), local)),
        neighbours(academy));
  }

  /** The families to whom something may happen in an academy's registers. */
  Stream<Family> changing(Academy academy, Days days) {
    Region home = at(academy);
    return Stream.concat(
        IntStream.range(0, home.families())
            .filter(local -> maker.mayChange(home, local, days))
            .mapToObj(local -> maker.family(home, local)),
        neighbours(academy).filter(f -> f.story().changes(days.after(), days.upTo())));
  }

  FamilyRecords records(Family family, int day) {
    return registrar.records(family, day);
  }

  private Stream<Family> neighbours(Academy academy) {
    Region previous = regions.get((at(academy).index() + regions.size() - 1) % regions.size());
    return IntStream.range(0, previous.families())
        .filter(local -> maker.mayReachNextAcademy(previous, local))
        .mapToObj(local -> maker.family(previous, local));
  }

  private Region at(Academy academy) {
    return regions.get(settings.academies().indexOf(academy));
  }

  private Region region(Academy academy, long firstFamily) {
    long share = settings.students() / settings.academies().size();
    Map<Degree, SchoolNetwork> networks = new EnumMap<>(Degree.class);
    for (Degree degree : settings.degrees()) {
      ExportFeed feed = new ExportFeed(academy, degree);
      networks.put(degree, new SchoolNetwork(feed, settings, share / settings.degrees().size()));
    }
    return new Region(regions.size(), academy, firstFamily, families(firstFamily, share), networks);
  }

  /** As many families as the students need, rounded up to whole blocks. */
  private int families(long firstFamily, long students) {
    long left = students;
    int families = 0;
    while (left > 0 || families % FamilyMaker.BLOCK != 0) {
      left -= FamilyMaker.size(settings, firstFamily + families);
      families++;
    }
    return families;
  }
}
