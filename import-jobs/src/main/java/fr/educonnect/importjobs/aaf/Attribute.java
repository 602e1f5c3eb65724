package fr.educonnect.importjobs.aaf;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The attributes that the directory takes, each with all its names: 2D, 1D, and those of older
 * exports. A name means an attribute only in the sections given, as {@code telephoneNumber} is a
 * school's number but a guardian's number at work.
 */
public enum Attribute {
  SOURCE_ID(Sections.ALL, "ENTPersonJointure", "ENTStructureJointure", "ENTMefJointure"),

  UAI(Sections.STRUCTURES, "ENTStructureUAI", "ENTEtablissementUAI"),
  STRUCTURE_NAME(Sections.STRUCTURES, "ENTStructureNomCourant"),
  STRUCTURE_TYPE(Sections.STRUCTURES, "ENTStructureTypeStruct", "ENTEcoleType"),
  SECTOR(Sections.STRUCTURES, "ENTEtablissementContrat", "ENTEcoleSecteur"),
  CONSTITUENCY(Sections.STRUCTURES, "ENTEcoleCirconscription"),
  STRUCTURE_CLASSES(Sections.STRUCTURES, "ENTStructureClasses"),
  STREET(Sections.STRUCTURES, "street", "ENTStructureAdresse"),
  POST_OFFICE_BOX(Sections.STRUCTURES, "postOfficeBox"),
  STRUCTURE_PHONE(Sections.STRUCTURES, "telephoneNumber", "ENTStructureTelephone"),
  STRUCTURE_MAIL(Sections.STRUCTURES, "ENTStructureMailSI"),

  MEF_LABEL(Sections.MEFS, "ENTLibelleMef"),
  MEFSTAT11(Sections.MEFS, "ENTMEFSTAT11"),

  TITLE(Sections.PEOPLE, "personalTitle", "ENTPersonCivilite"),
  FAMILY_NAME(Sections.PEOPLE, "sn", "ENTPersonNom"),
  FIRST_NAME(Sections.PEOPLE, "givenName", "ENTPersonPrenom"),
  BIRTH_NAME(Sections.PEOPLE, "ENTPersonNomPatro"),

  MAIL(Sections.GUARDIANS, "mail", "ENTPersonMail"),
  MOBILE(Sections.GUARDIANS, "mobile", "ENTPersRelEleveTelMobile"),
  SMS_MOBILE(Sections.GUARDIANS, "ENTPersonMobileSMS"),
  ADDRESS(Sections.GUARDIANS, "ENTPersonAdresse"),
  POSTAL_CODE(
      EnumSet.of(Section.STRUCTURES, Section.GUARDIANS),
      "postalCode",
      "ENTStructureCodePostal",
      "ENTPersonCodePostal"),
  TOWN(
      EnumSet.of(Section.STRUCTURES, Section.GUARDIANS),
      "l",
      "ENTStructureVille",
      "ENTPersonVille"),
  COUNTRY(Sections.GUARDIANS, "ENTPersonPays"),

  INE(Sections.STUDENTS, "ENTEleveINE"),
  REGISTER_ID(Sections.STUDENTS, "ENTEleveStructRattachId"),
  OTHER_NAMES(Sections.STUDENTS, "ENTPersonAutresPrenoms"),
  BIRTH_DATE(Sections.STUDENTS, "ENTPersonDateNaissance"),
  SCHOOL(Sections.STUDENTS, "ENTPersonStructRattach"),
  MEF(Sections.STUDENTS, "ENTEleveMEF"),
  LEVEL(Sections.STUDENTS, "ENTEleveNiveau"),
  SECOND_DEGREE_CLASSES(Sections.STUDENTS, "ENTEleveClasses"),
  FIRST_DEGREE_CLASSES(Sections.STUDENTS, "ENTPersonClasses"),
  CLASS_ENTRY(Sections.STUDENTS, "ENTEleveDateEntreeClasses"),
  CLASS_EXIT(Sections.STUDENTS, "ENTEleveDateSortieClasses"),
  SCHOOL_ENTRY(Sections.STUDENTS, "ENTEleveDateEntreeStructRattach"),
  SCHOOL_EXIT(Sections.STUDENTS, "ENTEleveDateSortieStructRattach"),
  RELATIONS(Sections.STUDENTS, "ENTElevePersRelEleve"),
  /** 1D: every guardian; 2D of 2013 and before: who has parental authority. */
  PARENTAL_AUTHORITY(Sections.STUDENTS, "ENTEleveAutoriteParentale"),
  OLD_FATHER(Sections.STUDENTS, "ENTElevePere"),
  OLD_MOTHER(Sections.STUDENTS, "ENTEleveMere"),
  OLD_OTHERS(Sections.STUDENTS, "ENTElevePersRelEleve1", "ENTElevePersRelEleve2");

  @SuppressWarnings("ImmutableEnumChecker") // Never changed, and never handed out.
  private final Set<Section> sections;

  @SuppressWarnings("ImmutableEnumChecker") // List.of
  private final List<String> names;

  Attribute(Set<Section> sections, String... names) {
    this.sections = sections;
    this.names = List.of(names);
  }

  boolean isIn(Section section) {
    return sections.contains(section);
  }

  /** A number of its own for hashes, which other attributes coming and going does not change. */
  int seed() {
    return names.get(0).hashCode();
  }

  List<String> names() {
    return names;
  }

  /** Which sections an attribute may stand in. */
  private static final class Sections {
    static final Set<Section> STRUCTURES = EnumSet.of(Section.STRUCTURES);
    static final Set<Section> MEFS = EnumSet.of(Section.MEFS);
    static final Set<Section> GUARDIANS = EnumSet.of(Section.GUARDIANS);
    static final Set<Section> STUDENTS = EnumSet.of(Section.STUDENTS);
    static final Set<Section> PEOPLE = EnumSet.of(Section.GUARDIANS, Section.STUDENTS);
    static final Set<Section> ALL =
        EnumSet.of(Section.STRUCTURES, Section.MEFS, Section.GUARDIANS, Section.STUDENTS);
  }
}
