package fr.educonnect.importjobs.generator;

import fr.educonnect.domain.identifier.Degree;
import java.io.IOException;
import java.util.List;

/** The second degree's attributes: « SDET annexe 4bis » as exported since 2018. */
final class SecondDegree implements Dialect {

  private static final Name JOINTURE = Name.of("ENTPersonJointure");
  private static final Name TITLE = Name.of("personalTitle");
  private static final Name FAMILY_NAME = Name.of("sn");
  private static final Name FIRST_NAME = Name.of("givenName");
  private static final Name BIRTH_NAME = Name.of("ENTPersonNomPatro");
  private static final Name OTHER_NAMES = Name.of("ENTPersonAutresPrenoms");
  private static final Name BIRTH_DATE = Name.of("ENTPersonDateNaissance");
  private static final Name ADDRESS = Name.of("ENTPersonAdresse");
  private static final Name POSTAL_CODE = Name.of("ENTPersonCodePostal");
  private static final Name TOWN = Name.of("ENTPersonVille");
  private static final Name COUNTRY = Name.of("ENTPersonPays");
  private static final Name INE = Name.of("ENTEleveINE");
  private static final Name REGISTER_ID = Name.of("ENTEleveStructRattachId");
  private static final Name SCHOOL = Name.of("ENTPersonStructRattach");
  private static final Name CLASSES = Name.of("ENTEleveClasses");
  private static final Name MEF = Name.of("ENTEleveMEF");
  private static final Name MEF_LABEL = Name.of("ENTEleveLibelleMEF");
  private static final Name REGIME = Name.of("ENTEleveRegime");
  private static final Name TRANSPORT = Name.of("ENTEleveTransport");
  private static final Name STATUS = Name.of("ENTEleveStatutEleve");
  private static final Name GRANT = Name.of("ENTEleveBoursier");
  private static final Name SCHOOL_ENTRY = Name.of("ENTEleveDateEntreeStructRattach");
  private static final Name CLASS_ENTRY = Name.of("ENTEleveDateEntreeClasses");
  private static final Name RELATIONS = Name.of("ENTElevePersRelEleve");
  private static final Name CHILDREN = Name.of("ENTAuxPersRelEleveEleve");
  private static final Name HOME_PHONE = Name.of("homePhone");
  private static final Name WORK_PHONE = Name.of("telephoneNumber");
  private static final Name MOBILE = Name.of("mobile");
  private static final Name SMS_MOBILE = Name.of("ENTPersonMobileSMS");
  private static final Name MAIL = Name.of("mail");
  private static final Name STRUCTURE = Name.of("ENTStructureJointure");
  private static final Name UAI = Name.of("ENTStructureUAI");
  private static final Name SCHOOL_NAME = Name.of("ENTStructureNomCourant");
  private static final Name SCHOOL_TYPE = Name.of("ENTStructureTypeStruct");
  private static final Name SCHOOL_TYPE_CODE = Name.of("ENTStructureCodeTypeStruct");
  private static final Name MINISTRY = Name.of("ENTEtablissementMinistereTutelle");
  private static final Name MINISTRY_CODE = Name.of("ENTEtablissementCodeMinistereTutelle");
  private static final Name CONTRACT = Name.of("ENTEtablissementContrat");
  private static final Name STREET = Name.of("street");
  private static final Name SCHOOL_POSTAL_CODE = Name.of("postalCode");
  private static final Name SCHOOL_TOWN = Name.of("l");
  private static final Name SCHOOL_MAIL = Name.of("ENTStructureMailSI");
  private static final Name ACADEMY = Name.of("ENTServAcAcademie");
  private static final Name ACADEMY_CODE = Name.of("ENTServAcCodeAcademie");
  private static final Name SCHOOL_CLASSES = Name.of("ENTStructureClasses");
  private static final Name MEF_ID = Name.of("ENTMefJointure");
  private static final Name MEF_LABEL_IN_LIST = Name.of("ENTLibelleMef");
  private static final Name MEFSTAT11 = Name.of("ENTMEFSTAT11");
  private static final Name SPREAD_ADDRESS = Name.of("ENTPersonAdresseDiffusion");

  @Override
  public void student(AafFiles files, Request request, StudentRecord record) throws IOException {
    Placement placement = record.placement();
    files.begin(request, Long.toString(record.id()));
    names(files, record.id(), record.name());
    files.attribute(OTHER_NAMES, record.name().others());
    Dialect.date(files.open(BIRTH_DATE), record.birthDate());
    files.closeAttribute();
    files.attribute(INE, record.ine());
    files.attribute(REGISTER_ID, Long.toString(record.id() % 10_000_000));
    enrolment(files, record);
    files.attribute(MEF, placement.grade().mef());
    files.attribute(MEF_LABEL, placement.grade().label());
    files.attribute(REGIME, "DEMI-PENSIONNAIRE DANS L'ETABLISSEMENT");
    files.attribute(TRANSPORT, "N");
    files.attribute(STATUS, "SCOLAIRE");
    files.attribute(GRANT, record.id() % 4 == 0 ? "O" : "N");
    address(files, record.address());
    relations(files, record.relations());
    files.end();
  }

  @Override
  public void guardian(AafFiles files, Request request, GuardianRecord record) throws IOException {
    Contacts contacts = record.contacts();
    files.begin(request, Long.toString(record.id()));
    names(files, record.id(), record.name());
    files.attribute(BIRTH_DATE, null);
    files.numbers(CHILDREN, record.children());
    phone(files, HOME_PHONE, contacts.home());
    files.attribute(WORK_PHONE, null);
    mobiles(files, contacts);
    phone(files, SMS_MOBILE, contacts.smsMobile());
    files.attribute(MAIL, contacts.mail());
    address(files, record.address());
    files.attribute(SPREAD_ADDRESS, "O");
    files.end();
  }

  @Override
  public void school(AafFiles files, Request request, SchoolRecord record) throws IOException {
    School school = record.school();
    String academy = school.feed().academy().aafKey();
    files.begin(request, Long.toString(school.id()));
    files.attribute(STRUCTURE, Long.toString(school.id()));
    files.attribute(UAI, school.uai());
    files.attribute(SCHOOL_NAME, school.fullName());
    files.attribute(SCHOOL_TYPE, school.type().name());
    files.attribute(SCHOOL_TYPE_CODE, school.type().code());
    files.attribute(MINISTRY, "MINISTERE DE L'EDUCATION NATIONALE");
    files.attribute(MINISTRY_CODE, "06");
    files.attribute(CONTRACT, school.isPrivate() ? "CA" : "PU");
    files.attribute(STREET, "1 place de l'École");
    files.attribute(SCHOOL_POSTAL_CODE, Dialect.postalCode(school));
    files.attribute(SCHOOL_TOWN, school.town());
    phone(files, WORK_PHONE, record.phone());
    files.attribute(SCHOOL_MAIL, Dialect.mail(school));
    files.attribute(ACADEMY, academy);
    files.attribute(ACADEMY_CODE, "0" + school.feed().academy().code());
    classes(files, school);
    files.end();
  }

  /** Writes the nomenclature of MEFs; a change of it is not part of any delta. */
  void mefs(AafFiles files) throws IOException {
    for (Grade grade : Grade.of(Degree.SECOND)) {
      files.begin(Request.ADD, grade.mef());
      files.attribute(MEF_ID, grade.mef());
      files.attribute(MEF_LABEL_IN_LIST, grade.label());
      files.attribute(MEFSTAT11, grade.mefstat11());
      files.end();
    }
  }

  private static void names(AafFiles files, long id, PersonName name) throws IOException {
    files.attribute(JOINTURE, Long.toString(id));
    files.attribute(TITLE, name.title());
    files.attribute(FAMILY_NAME, name.family());
    files.attribute(FIRST_NAME, name.first());
    files.attribute(BIRTH_NAME, name.birth());
  }

  private static void enrolment(AafFiles files, StudentRecord record) throws IOException {
    Placement placement = record.placement();
    String school = Long.toString(Dialect.schoolId(record));
    files.attribute(SCHOOL, school);
    Dialect.joined(files.open(CLASSES), school, placement.className());
    files.closeAttribute();
    Dialect.date(files.open(SCHOOL_ENTRY), placement.enteredOn());
    files.closeAttribute();
    XmlBytes entry = files.open(CLASS_ENTRY);
    Dialect.joined(entry, school, "");
    Dialect.date(entry, placement.enteredOn());
    Dialect.joined(entry, "", placement.className());
    files.closeAttribute();
  }

  /** {@code jointureParent$lien$financier$légal$contact$paiement}. */
  private static void relations(AafFiles files, List<Relation> relations) throws IOException {
    XmlBytes xml = files.open(RELATIONS);
    for (int i = 0; i < relations.size(); i++) {
      Relation relation = relations.get(i);
      if (i > 0) {
        files.nextValue();
      }
      xml.number(relation.guardianId());
      String payer = relation.payer() ? "1" : "0";
      String contact = relation.responsible() ? "0" : "1";
      String responsible = relation.responsible() ? "1" : "0";
      Dialect.joined(xml, "", relation.kinship(), payer, responsible, contact, payer);
    }
    files.closeAttribute();
  }

  /** {@code code$libellé$MEF}. */
  private static void classes(AafFiles files, School school) throws IOException {
    XmlBytes xml = files.open(SCHOOL_CLASSES);
    boolean first = true;
    for (Grade grade : Grade.of(Degree.SECOND)) {
      for (int division = 0; division < school.divisions(); division++) {
        if (!first) {
          files.nextValue();
        }
        first = false;
        String name = new Placement(school, grade, division, null).className();
        Dialect.joined(xml, name, name, grade.mef());
      }
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

  private static void mobiles(AafFiles files, Contacts contacts) throws IOException {
    XmlBytes xml = files.open(MOBILE);
    PhoneText.international(xml, contacts.mobile());
    if (contacts.secondMobile() != null) {
      files.nextValue();
      PhoneText.international(xml, contacts.secondMobile());
    }
    files.closeAttribute();
  }

  private static void phone(AafFiles files, Name attribute, String number) throws IOException {
    PhoneText.international(files.open(attribute), number);
    files.closeAttribute();
  }
}
