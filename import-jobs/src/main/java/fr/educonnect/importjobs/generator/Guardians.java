package fr.educonnect.importjobs.generator;

import fr.educonnect.importjobs.generator.Guardian.Bond;
import fr.educonnect.importjobs.generator.Guardian.Spelling;
import java.util.ArrayList;
import java.util.List;

/** Decides who a family's guardians are and how well the registers know them. */
final class Guardians {

  static final int PARENTS = 2;
  static final int CONTACT_SLOT = 2;
  static final int STUDENT_SLOT = 3;
  static final int SLOTS = 4;

  private static final double FATHER_ALONE = 0.15;
  private static final double TUTOR = 0.01;
  private static final double GRANDPARENT = 0.03;
  private static final double STUDENT_IN_PERSON = 0.1;
  private static final double USAGE_NAME = 0.5;
  private static final double DOUBLE_USAGE_NAME = 0.1;
  private static final double COUPLE_SHARES_CONTACTS = 0.06;
  private static final double MOBILE_KNOWN = 0.7;
  private static final double MAIL_ONLY = 0.12;

  private final GeneratorSettings settings;
  private final double secondParent;

  /**
   * @param secondParent how many of the families have a second parent in the registers
   */
  Guardians(GeneratorSettings settings, double secondParent) {
    this.settings = settings;
    this.secondParent = secondParent;
  }

  List<Guardian> of(Family family) {
    Draw draw = Draw.of(settings.seed(), ~family.number(), Draw.Purpose.PEOPLE);
    return switch (family.situation()) {
      case NO_GUARDIAN -> List.of();
      case WELFARE -> List.of(welfareBody(family));
      case SHARED_NUMBER -> List.of(sharingParent(family, draw));
      default -> people(family, draw);
    };
  }

  private List<Guardian> people(Family family, Draw draw) {
    List<Guardian> people = new ArrayList<>(SLOTS);
    boolean couple = draw.chance(secondParent);
    if (couple || !draw.chance(FATHER_ALONE)) {
      people.add(mother(family, couple, draw));
    }
    if (couple || people.isEmpty()) {
      people.add(father(family, people.size(), draw));
    }
    if (draw.chance(GRANDPARENT)) {
      people.add(contact(family, draw));
    }
    Child eldest = family.children().get(0);
    boolean ofAge = eldest.placements().get(0).grade() == Grade.TERMINALE;
    if (ofAge && draw.chance(STUDENT_IN_PERSON)) {
      people.add(guardian(family, STUDENT_SLOT, Role.STUDENT, eldest.name()));
    }
    return people;
  }

  private Guardian mother(Family family, boolean couple, Draw draw) {
    String birth = draw.from(Vocabulary.FAMILIES);
    String children = family.children().get(0).name().family();
    String usage = birth;
    if (couple && draw.chance(USAGE_NAME)) {
      usage = draw.chance(DOUBLE_USAGE_NAME) ? birth + "-" + children : children;
    }
    boolean tutor = !couple && draw.chance(TUTOR);
    PersonName name = new PersonName("Mme", usage, birth, draw.from(Vocabulary.WOMEN), null);
    return known(guardian(family, 0, tutor ? Role.TUTOR : Role.MOTHER, name), draw);
  }

  private Guardian father(Family family, int slot, Draw draw) {
    String name = family.children().get(0).name().family();
    Guardian father =
        known(
            guardian(
                family,
                slot,
                Role.FATHER,
                new PersonName("M.", name, null, draw.from(Vocabulary.MEN), null)),
            draw);
    boolean shares = slot == 1 && draw.chance(COUPLE_SHARES_CONTACTS);
    return shares ? father.withContactsOf(parentNumber(family, 0)) : father;
  }

  private Guardian contact(Family family, Draw draw) {
    PersonName name =
        new PersonName("M.", draw.from(Vocabulary.FAMILIES), null, draw.from(Vocabulary.MEN), null);
    return guardian(family, CONTACT_SLOT, Role.GRANDPARENT, name);
  }

  private Guardian sharingParent(Family family, Draw draw) {
    String name = family.children().get(0).name().family();
    PersonName mother = new PersonName("Mme", name, null, draw.from(Vocabulary.WOMEN), null);
    long first = family.number() / FamilyMaker.BLOCK * FamilyMaker.BLOCK;
    return guardian(family, 0, Role.MOTHER, mother)
        .known(Bond.SHARED_NUMBER, Spelling.SAME)
        .withContactsOf(first * SLOTS);
  }

  private static Guardian welfareBody(Family family) {
    return guardian(family, 0, Role.WELFARE_BODY, Registrar.bodyName(family.home().academy()));
  }

  private static Guardian guardian(Family family, int slot, Role role, PersonName name) {
    long number = parentNumber(family, slot);
    return new Guardian(slot, number, role, name, Bond.NOTHING, Spelling.SAME, number, null);
  }

  private static long parentNumber(Family family, int slot) {
    return family.number() * SLOTS + slot;
  }

  /** A parent as the registers know them. */
  private Guardian known(Guardian parent, Draw draw) {
    Guardian known = parent.known(bond(draw), spelling(parent.name(), draw));
    boolean canMarry = parent.role() != Role.FATHER;
    return canMarry ? known.marrying(draw.from(Vocabulary.FAMILIES)) : known;
  }

  private Bond bond(Draw draw) {
    double share = draw.share();
    double wrongPhone = settings.rate(WrongData.BAD_PHONE);
    double wrongMail = settings.rate(WrongData.BAD_MAIL);
    if (share < wrongPhone) {
      return Bond.BAD_PHONE;
    }
    if (share < wrongPhone + wrongMail) {
      return Bond.BAD_MAIL;
    }
    double linked = draw.share();
    return linked < MOBILE_KNOWN
        ? Bond.MOBILE
        : linked < MOBILE_KNOWN + MAIL_ONLY ? Bond.MAIL : Bond.NOTHING;
  }

  private Spelling spelling(PersonName name, Draw draw) {
    double share = draw.share();
    if (share < settings.rate(WrongData.RESPELLED_NAME)) {
      return Spelling.RESPELLED;
    }
    boolean renamed = name.birth() != null && !name.birth().equals(name.family());
    return switch (draw.below(8)) {
      case 0 -> Spelling.PLAIN_CAPITALS;
      case 1 -> Spelling.NO_HYPHENS;
      case 2 -> renamed ? Spelling.BIRTH_NAME : Spelling.SAME;
      default -> Spelling.SAME;
    };
  }
}
