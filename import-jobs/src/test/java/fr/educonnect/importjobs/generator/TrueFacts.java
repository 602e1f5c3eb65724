package fr.educonnect.importjobs.generator;

import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.identifier.Degree;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the generator says that a directory must hold. */
final class TrueFacts {

  private static final long FEED_IDS = 1_000_000_000_000L;

  private final Facts facts = new Facts();

  private TrueFacts() {}

  static Facts of(Population population, int day) {
    TrueFacts truth = new TrueFacts();
    for (ExportFeed feed : population.feeds()) {
      population.schools(feed).forEach(school -> truth.addSchool(population, school, day));
    }
    new Truth(population, day).families().forEach(truth::addFamily);
    return truth.facts;
  }

  private void addSchool(Population population, School school, int day) {
    facts.add(
        "school",
        packed(school.feed(), school.id()),
        school.uai(),
        school.name(),
        school.town(),
        population.schoolRecord(school, day).phone(),
        school.isPrivate() ? "PR" : "PU",
        school.inScope());
  }

  private void addFamily(ExpectedFamily family) {
    family.records().students().forEach(record -> addStudent(record));
    family.records().guardians().forEach(record -> addGuardian(family, record));
    family.gone().forEach((key, day) -> facts.add("gone", packed(key), day));
    family.students().forEach(this::addPerson);
    family.accounts().forEach(this::addAccount);
  }

  private void addStudent(StudentRecord record) {
    PersonName name = record.name();
    facts.add(
        "student",
        packed(record.key()),
        record.ine(),
        name.title(),
        name.family(),
        name.birth(),
        name.first(),
        name.others(),
        record.birthDate());
    Placement placement = record.placement();
    boolean first = record.feed().degree() == Degree.FIRST;
    facts.add(
        "enrolment",
        packed(record.key()) + " in " + packed(record.feed(), placement.school().id()),
        first ? placement.classId() : placement.className(),
        placement.grade().mef(),
        placement.grade().mefstat4(),
        placement.enteredOn());
    for (Relation relation : record.relations()) {
      facts.add(
          "relation",
          packed(record.key()) + " to " + packed(record.feed(), relation.guardianId()),
          relation.kinship(),
          relation.opensAccount());
    }
  }

  private void addGuardian(ExpectedFamily family, GuardianRecord record) {
    PersonName name = record.name();
    Contacts contacts = record.contacts();
    Set<String> mobiles = new LinkedHashSet<>();
    Stream.of(contacts.mobile(), contacts.secondMobile())
        .filter(number -> number != null && number.startsWith("+"))
        .forEach(mobiles::add);
    facts.add(
        "guardian",
        packed(record.key()),
        name.title(),
        name.family(),
        name.birth(),
        name.first(),
        mail(contacts.mail()),
        mobiles,
        contacts.smsMobile(),
        record.address().postalCode(),
        family.situation().equals("WELFARE"));
  }

  private void addPerson(ExpectedStudent student) {
    facts.add("person", student.ine(), student.birthDate(), keys(student.records()));
  }

  private void addAccount(ExpectedAccount account) {
    String key =
        account.profile() == Profile.STUDENT
            ? account.children().get(0).ine()
            : keys(account.records());
    facts.add("account", account.profile() + " " + key, account.leftOn(), "NOT_NOTIFIED");
    if (account.profile() == Profile.GUARDIAN) {
      for (ExpectedStudent child : account.children()) {
        facts.add("link", key + " to " + child.ine(), "PROPOSED");
      }
    }
  }

  private static String mail(String written) {
    return written == null || written.endsWith("@") ? null : written.toLowerCase(Locale.ROOT);
  }

  private static String keys(Set<RecordId> records) {
    List<Long> ids = records.stream().map(TrueFacts::packed).sorted().toList();
    return ids.stream().map(Objects::toString).collect(Collectors.joining(","));
  }

  private static long packed(RecordId record) {
    return packed(record.feed(), record.id());
  }

  private static long packed(ExportFeed feed, long id) {
    return feed.number() * FEED_IDS + id;
  }
}
