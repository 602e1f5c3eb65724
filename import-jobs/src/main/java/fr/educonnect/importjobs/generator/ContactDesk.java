package fr.educonnect.importjobs.generator;

import fr.educonnect.domain.identifier.Academy;

/**
 * Decides what a record says of where a guardian lives and can be reached. Rates follow what is
 * seen in exports: in 1D mobile 76 %, mail 32 %, home 13 %; in 2D mail 50 %, a number for messages
 * 17 %.
 */
final class ContactDesk {

  private static final double MAIL_IN_FIRST_DEGREE = 0.25;
  private static final double MAIL_IN_SECOND_DEGREE = 0.48;
  private static final double SMS_MOBILE = 0.15;
  private static final double SMS_MOBILE_ONLY = 0.02;
  private static final double SECOND_MOBILE = 0.03;
  private static final double HOME = 0.13;

  private final GeneratorSettings settings;

  ContactDesk(GeneratorSettings settings) {
    this.settings = settings;
  }

  Address address(Family family, int day) {
    boolean moved = family.story().isPast(Story.Kind.ADDRESS, day);
    long subject = moved ? ~family.number() : family.number();
    Draw draw = Draw.of(settings.seed(), subject, Draw.Purpose.PLACES);
    Academy academy = family.home().academy();
    String department = Uais.department(academy, family.local());
    return new Address(
        1 + draw.below(120) + " " + draw.from(Vocabulary.STREETS),
        postalCode(department, draw),
        draw.from(Vocabulary.TOWNS));
  }

  Contacts contacts(Family family, Guardian guardian, RecordContext record) {
    if (guardian.slot() >= Guardians.PARENTS) {
      return Contacts.NONE;
    }
    Draw draw =
        Draw.of(settings.seed(), guardian.number() * 64 + record.key(), Draw.Purpose.SITUATION);
    String home = draw.chance(HOME) ? Phones.fixedLine(guardian.number()) : null;
    return switch (guardian.bond()) {
      case MOBILE -> withMobile(new Known(family, guardian, record), home, draw);
      case MAIL ->
          new Contacts(mail(new Known(family, guardian, record), ""), null, null, null, home);
      case NOTHING -> withNothingShared(new Known(family, guardian, record), home, draw);
      case BAD_PHONE -> new Contacts(null, draw.chance(0.5) ? "NEANT" : "06 12", null, null, home);
      case BAD_MAIL -> new Contacts("pas de mail@", null, null, null, home);
      case SHARED_NUMBER ->
          new Contacts(
              null, mobile(family, guardian.contactsOf(), Phones.SHARED), null, null, home);
    };
  }

  /** A guardian of whom one record is written. */
  private record Known(Family family, Guardian guardian, RecordContext record) {

    boolean hasChanged(Story.Kind contact) {
      return guardian.slot() == 0 && family.story().isPast(contact, record.day());
    }
  }

  private static Contacts withMobile(Known known, String home, Draw draw) {
    boolean secondDegree = known.record().isSecondDegree();
    int variant = known.hasChanged(Story.Kind.MOBILE) ? Phones.CHANGED : Phones.MAIN;
    Family family = known.family();
    String mobile = mobile(family, known.guardian().contactsOf(), variant);
    double messages = draw.share();
    boolean forMessages = secondDegree && messages < SMS_MOBILE + SMS_MOBILE_ONLY;
    boolean only = secondDegree && messages < SMS_MOBILE_ONLY;
    boolean hasMail = draw.chance(secondDegree ? MAIL_IN_SECOND_DEGREE : MAIL_IN_FIRST_DEGREE);
    boolean another = secondDegree && draw.chance(SECOND_MOBILE);
    return new Contacts(
        hasMail ? mail(known, "") : null,
        only ? null : mobile,
        another && !only ? mobile(family, known.guardian().number(), Phones.SECOND) : null,
        forMessages ? mobile : null,
        home);
  }

  /** No contact, or one that no other record of the person has. */
  private static Contacts withNothingShared(Known known, String home, Draw draw) {
    double share = draw.share();
    if (share < 0.2 && known.record().key() < 2) {
      int variant = Phones.UNSHARED + known.record().key();
      String mobile = mobile(known.family(), known.guardian().number(), variant);
      return new Contacts(null, mobile, null, null, home);
    }
    boolean hasMail = share > 0.7;
    String mail = hasMail ? mail(known, "." + known.record().key()) : null;
    return new Contacts(mail, null, null, null, home);
  }

  private static String mobile(Family family, long owner, int variant) {
    long person = owner / Guardians.SLOTS * Guardians.PARENTS + owner % Guardians.SLOTS;
    long local = person - family.home().firstFamily() * Guardians.PARENTS;
    return Phones.mobile(family.home().academy(), person, local, variant);
  }

  private static String mail(Known known, String suffix) {
    Guardian guardian = known.guardian();
    boolean changed = known.hasChanged(Story.Kind.MAIL);
    return MailText.address(guardian.name(), guardian.contactsOf() + suffix + (changed ? "b" : ""));
  }

  /** What the postal codes of a département begin with. */
  static String postalPrefix(String department) {
    return department.equals("2A") || department.equals("2B") ? "20" : department;
  }

  private static String postalCode(String department, Draw draw) {
    String prefix = postalPrefix(department);
    int tens = prefix.length() == 3 ? 10 : 100;
    return prefix + (tens + draw.below(tens * 9));
  }
}
