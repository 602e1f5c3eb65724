package fr.educonnect.importjobs.generator;

import java.io.IOException;

/** The first degree's attributes: « SDET annexe 1 » as exported since 2020. */
final class FirstDegree implements Dialect {

  private static final Name JOINTURE = Name.of("ENTPersonJointure");
  private static final Name TITLE = Name.of("ENTPersonCivilite");
  private static final Name FAMILY_NAME = Name.of("ENTPersonNom");
  private static final Name FIRST_NAME = Name.of("ENTPersonPrenom");
  private static final Name BIRTH_NAME = Name.of("ENTPersonNomPatro");
  private static final Name OTHER_NAMES = Name.of("ENTPersonAutresPrenoms");
  private static final Name BIRTH_DATE = Name.of("ENTPersonDateNaissance");
  private static final Name ADDRESS = Name.of("ENTPersonAdresse");
  private static final Name POSTAL_CODE = Name.of("ENTPersonCodePostal");
  private static final Name TOWN = Name.of("ENTPersonVille");
  private static final Name COUNTRY = Name.of("ENTPersonPays");
  private static final Name INE = Name.of("ENTEleveINE");
  private static final Name SCHOOL = Name.of("ENTPersonStructRattach");
  private static final Name CYCLE = Name.of("ENTEleveCycle");
  private static final Name LEVEL = Name.of("ENTEleveNiveau");
  private static final Name CLASS_KIND = Name.of("ENTEleveTypeClasse");
  private static final Name CLASSES = Name.of("ENTPersonClasses");
  private static final Name CLASS_ENTRY = Name.of("ENTEleveDateEntreeClasses");
  private static final Name CANTEEN = Name.of("ENTEleveRestaurantScolaire");
  private static final Name TRANSPORT = Name.of("ENTEleveTransport");
  private static final Name MORNING_CARE = Name.of("ENTEleveGarderieMatin");
  private static final Name EVENING_CARE = Name.of("ENTEleveGarderieSoir");
  private static final Name HOMEWORK_CARE = Name.of("ENTEleveEtudesSurveillees");
  private static final Name GUARDIANS = Name.of("ENTEleveAutoriteParentale");
  private static final Name CHILDREN = Name.of("ENTPersRelEleveEleve");
  private static final Name MAIL = Name.of("ENTPersonMail");
  private static final Name HOME_PHONE = Name.of("ENTPersonTelPerso");
  private static final Name MOBILE = Name.of("ENTPersRelEleveTelMobile");
  private static final Name WORK_PHONE = Name.of("ENTPersRelEleveTelPro");
  private static final Name STRUCTURE = Name.of("ENTStructureJointure");
  private static final Name UAI = Name.of("ENTStructureUAI");
  private static final Name STRUCTURE_NAME = Name.of("ENTStructureNomCourant");
  private static final Name MINISTRY = Name.of("ENTEcoleMinistereTutelle");
  private static final Name SECTOR = Name.of("ENTEcoleSecteur");
  private static final Name CONSTITUENCY = Name.of("ENTEcoleCirconscription");
  private static final Name COMMUNE = Name.of("ENTEcoleCommune");
  private static final Name STRUCTURE_ADDRESS = Name.of("ENTStructureAdresse");
  private static final Name STRUCTURE_POSTAL_CODE = Name.of("ENTStructureCodePostal");
  private static final Name STRUCTURE_TOWN = Name.of("ENTStructureVille");
  private static final Name STRUCTURE_PHONE = Name.of("ENTStructureTelephone");
  private static final Name STRUCTURE_MAIL = Name.of("ENTStructureMailSI");

  @Override
  public void student(AafFiles files, Request request, StudentRecord record) throws IOException {
    Grade grade = record.placement().grade();
    files.begin(request, Long.toString(record.id()));
    names(files, record.id(), record.name());
    files.attribute(OTHER_NAMES, record.name().others());
    Dialect.date(files.open(BIRTH_DATE), record.birthDate());
    files.closeAttribute();
    files.attribute(INE, record.ine());
    files.attribute(CYCLE, grade.cycle());
    Dialect.joined(files.open(LEVEL), grade.mefstat4(), grade.label());
    files.closeAttribute();
    files.attribute(CLASS_KIND, "11$ORDINAIRE");
    enrolment(files, record);
    files.attribute(CANTEEN, record.id() % 3 == 0 ? "N" : "O");
    files.attribute(TRANSPORT, "N");
    files.attribute(MORNING_CARE, "N");
    files.attribute(EVENING_CARE, record.id() % 3 == 1 ? "O" : "N");
    files.attribute(HOMEWORK_CARE, "N");
    address(files, record.address());
    guardians(files, record);
    files.end();
  }

  @Override
  public void guardian(AafFiles files, Request request, GuardianRecord record) throws IOException {
    Contacts contacts = record.contacts();
    files.begin(request, Long.toString(record.id()));
    names(files, record.id(), record.name());
    files.numbers(CHILDREN, record.children());
    phone(files, HOME_PHONE, contacts.home());
    phone(files, MOBILE, contacts.mobile());
    files.attribute(WORK_PHONE, null);
    files.attribute(MAIL, contacts.mail());
    address(files, record.address());
    files.end();
  }

  @Override
  public void school(AafFiles files, Request request, SchoolRecord record) throws IOException {
    School school = record.school();
    String commune = Dialect.postalCode(school) + "$" + school.town() + "$" + school.department();
    files.begin(request, Long.toString(school.id()));
    files.attribute(STRUCTURE, Long.toString(school.id()));
    files.attribute(UAI, school.uai());
    files.attribute(STRUCTURE_NAME, school.fullName());
    files.attribute(MINISTRY, "MINISTERE DE L'EDUCATION NATIONALE");
    files.attribute(SECTOR, school.isPrivate() ? "PR" : "PU");
    files.attribute(CONSTITUENCY, Long.toString(record.constituency().id()));
    files.attribute(COMMUNE, commune);
    files.attribute(STRUCTURE_ADDRESS, "1 place de l'École");
    files.attribute(STRUCTURE_POSTAL_CODE, Dialect.postalCode(school));
    files.attribute(STRUCTURE_TOWN, school.town());
    phone(files, STRUCTURE_PHONE, record.phone());
    files.attribute(STRUCTURE_MAIL, Dialect.mail(school));
    files.end();
  }

  void constituency(AafFiles files, Constituency constituency) throws IOException {
    String id = Long.toString(constituency.id());
    files.begin(Request.ADD, id);
    files.attribute(STRUCTURE, id);
    files.attribute(UAI, constituency.uai());
    files.attribute(STRUCTURE_NAME, "IEN$" + constituency.name() + "$");
    files.end();
  }

  private static void names(AafFiles files, long id, PersonName name) throws IOException {
    files.attribute(JOINTURE, Long.toString(id));
    files.attribute(TITLE, name.title());
    files.attribute(FAMILY_NAME, name.family());
    files.attribute(FIRST_NAME, name.first());
    files.attribute(BIRTH_NAME, name.birth());
  }

  /** {@code jointureEtab$typeCode$typeLibellé$idClasse$nomClasse}. */
  private static void enrolment(AafFiles files, StudentRecord record) throws IOException {
    Placement placement = record.placement();
    String school = Long.toString(Dialect.schoolId(record));
    String classId = Long.toString(placement.classId());
    files.attribute(SCHOOL, school);
    Dialect.joined(files.open(CLASSES), school, "11", "ORDINAIRE", classId, placement.className());
    files.closeAttribute();
    XmlBytes entry = files.open(CLASS_ENTRY);
    Dialect.joined(entry, school, "");
    Dialect.date(entry, placement.enteredOn());
    Dialect.joined(entry, "", classId);
    files.closeAttribute();
  }

  /** {@code jointureParent$lien}. */
  private static void guardians(AafFiles files, StudentRecord record) throws IOException {
    XmlBytes xml = files.open(GUARDIANS);
    for (int i = 0; i < record.relations().size(); i++) {
      if (i > 0) {
        files.nextValue();
      }
      Relation relation = record.relations().get(i);
      xml.number(relation.guardianId());
      Dialect.joined(xml, "", relation.kinship());
    }
    files.closeAttribute();
  }

  private static void address(AafFiles files, Address address) throws IOException {
    Dialect.joined(files.open(ADDRESS), "", "", address.street(), "");
    files.closeAttribute();
    files.attribute(POSTAL_CODE, address.postalCode());
    files.attribute(TOWN, address.town());
    files.attribute(COUNTRY, "FRANCE");
  }

  private static void phone(AafFiles files, Name attribute, String number) throws IOException {
    PhoneText.national(files.open(attribute), number);
    files.closeAttribute();
  }
}
