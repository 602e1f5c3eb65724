package fr.educonnect.testing.journeys.states;

import fr.educonnect.domain.account.Profile;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One deed and one account: what is opened before, and the deed. */
final class Scene {
  private static final String OTHER = "tournesol-jaune-9";

  private final Stack stack;
  private final Subject subject;
  private final Traces traces;
  private Tab tab;
  private String link;

  Scene(Stack stack, Subject subject) {
    this.stack = stack;
    this.subject = subject;
    this.traces = new Traces(stack, subject);
    this.tab = new Tab(stack);
    subject.forget();
  }

  Subject subject() {
    return subject;
  }

  Traces traces() {
    return traces;
  }

  /** The browser of the account's person. */
  Tab tab() {
    return tab;
  }

  /** The link that was sent before. */
  String link() {
    return link;
  }

  /** What is left behind counts from here. */
  void begin() {
    traces.begin();
  }

  // What is opened or sent before --------------------------------------------------------------

  Standing openActivation(Standing wanted) {
    Standing offered = wanted == Standing.PENDING_RESET ? wanted : Standing.LETTER;
    subject.bring(Standing.NEVER, offered);
    signIn();
    return offered;
  }

  Standing openMailPending() {
    subject.bring(Standing.NEVER, Standing.PENDING);
    signIn();
    return Standing.PENDING;
  }

  Standing askForMailLink() {
    openActivation(Standing.LETTER);
    begin();
    activate();
    link = link("MAIL_VALIDATION");
    return subject.profile() == Profile.GUARDIAN ? Standing.PENDING : Standing.ACTIVE;
  }

  Standing openNewPassword() {
    subject.bring(Standing.NEVER, Standing.ACTIVE_RESET);
    signIn();
    return Standing.ACTIVE_RESET;
  }

  Standing askForPasswordLink() {
    subject.bring(Standing.NEVER, Standing.ACTIVE);
    begin();
    forgetPassword();
    link = link("PASSWORD_LINK");
    return Standing.ACTIVE;
  }

  Standing beAnnounced() {
    subject.bring(Standing.NEVER, Standing.PENDING);
    begin();
    subject.happen("VALIDATE_MAIL");
    link = link("ACTIVATION_ANNOUNCED");
    return Standing.ACTIVE;
  }

  // Deeds --------------------------------------------------------------------------------------

  String signIn() {
    return signIn(subject.password());
  }

  String signInWrong() {
    return signIn("wrong-passw0rd");
  }

  String activate() {
    Map<String, String> form = password(Subject.CHOSEN);
    form.put("mail", subject.mail());
    form.put("mail-confirm", subject.mail());
    Person person = subject.person();
    if (subject.profile() == Profile.STUDENT) {
      date(form, "", person.birthDate());
    }
    children(form);
    subject.chose(Subject.CHOSEN);
    return tab.send("activation-" + subject.profile().name().toLowerCase(Locale.ROOT), form).page();
  }

  String followMailLinkHere() {
    return followMailLink(Map.of());
  }

  String followMailLinkElsewhere() {
    tab = new Tab(stack);
    return followMailLink(
        Map.of("username", subject.person().login(), "password", subject.password()));
  }

  String resend() {
    return tab.send("mail-correct", Map.of("step", "RESEND")).page();
  }

  String correct() {
    String mail = "autre." + subject.mail();
    return tab.send("mail-correct", Map.of("step", "CORRECT", "mail", mail, "mail-confirm", mail))
        .page();
  }

  String register() {
    Person person = subject.person();
    tab.openRegistration()
        .send(
            "register-identity",
            Map.of(
                "lastName", person.lastName(),
                "firstName", person.firstName(),
                "mobile", person.mobile()));
    if (!traces.messages().equals("REGISTRATION_CODE")) {
      return tab.page();
    }
    Matcher code = Pattern.compile("\\b[0-9]{6}\\b").matcher(traces.text("REGISTRATION_CODE"));
    tab.send("sms-code", Map.of("code", code.results().findFirst().orElseThrow().group()));
    Map<String, String> dates = new LinkedHashMap<>();
    children(dates);
    subject.chose(Subject.CHOSEN);
    return tab.send("birth-dates", dates)
        .send("register-password", password(Subject.CHOSEN))
        .page();
  }

  String forgetIdentifier() {
    Person person = subject.person();
    return tab.open(subject.profile())
        .press("recover-identifier")
        .send(
            "recover-start",
            Map.of(
                "contact", subject.mail(),
                "lastName", person.lastName(),
                "firstName", person.firstName()))
        .page();
  }

  String forgetPassword() {
    return tab.open(subject.profile())
        .press("recover-password")
        .send("recover-start", Map.of("login", subject.person().login(), "channel", "MAIL"))
        .page();
  }

  String followPasswordLink() {
    return followPasswordLink(link, OTHER);
  }

  String followPasswordLink(String followed, String chosen) {
    return tab.get(followed).post(followed, password(chosen)).page();
  }

  String choosePassword() {
    return choosePassword(OTHER);
  }

  String choosePassword(String chosen) {
    return tab.send("new-password", password(chosen)).page();
  }

  /** As the console will ask for it; the page is what the new password leads to. */
  String resetBySchool() {
    try {
      subject.happen("RESET_PASSWORD");
    } catch (IllegalStateException e) {
      return "impossible";
    }
    return signIn();
  }

  String followFreezeLink() {
    return new Tab(stack).get(link).post(link, Map.of("step", "FREEZE")).page();
  }

  String command(String... words) {
    return new Decisions(stack).run(subject.person().id(), words);
  }

  String expire() {
    return new Decisions(stack).run("expire");
  }

  // Parts --------------------------------------------------------------------------------------

  private String signIn(String password) {
    return tab.open(subject.profile()).signIn(subject.person().login(), password).page();
  }

  private String followMailLink(Map<String, String> proof) {
    String shown = tab.get(link).page();
    return shown.equals("link-dead") ? shown : tab.post(link, proof).page();
  }

  private String link(String kind) {
    return Traces.link(traces.text(kind));
  }

  private void children(Map<String, String> form) {
    for (Person.Child child : subject.person().children()) {
      form.put("legal-" + child.id(), "YES");
      date(form, "-" + child.id(), child.birthDate());
    }
  }

  private static void date(Map<String, String> form, String suffix, String iso) {
    LocalDate date = LocalDate.parse(iso);
    form.put("day" + suffix, Integer.toString(date.getDayOfMonth()));
    form.put("month" + suffix, Integer.toString(date.getMonthValue()));
    form.put("year" + suffix, Integer.toString(date.getYear()));
  }

  private static Map<String, String> password(String chosen) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("password-new", chosen);
    form.put("password-confirm", chosen);
    return form;
  }
}
