package fr.educonnect.testing.journeys.firstlogin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.franceconnect.Identity;
import fr.educonnect.testing.journeys.http.HttpVisitor;
import fr.educonnect.testing.journeys.messages.Inbox;
import fr.educonnect.testing.stack.Addresses;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Person.Child;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who comes by FranceConnect, one request at a time. */
final class Newcomer {
  private static final AtomicInteger NEWCOMERS = new AtomicInteger();
  private static final Pattern LOGIN =
      Pattern.compile("id=\"franceconnect-login\" href=\"([^\"]+)\"");
  private static final Pattern INTERACTION =
      Pattern.compile("name=\"interaction\" value=\"(\\w+)\"");
  private static final Pattern REFUSAL = Pattern.compile("data-refusal=\"(\\w+)\"");

  private final HttpVisitor ours = new HttpVisitor().from("10.77.0." + NEWCOMERS.incrementAndGet());
  private final Stack stack;
  private final Inbox inbox;

  Newcomer(Stack stack) {
    this.stack = stack;
    inbox = new Inbox(stack);
  }

  /** From the service through the sign-in page and FranceConnect to whatever comes then. */
  Newcomer comesAs(Identity identity) {
    ours.get(
        stack.addresses().issuer()
            + "/protocol/openid-connect/auth?response_type=code&scope=openid&state=state"
            + "&nonce=nonce&acr_values=responsable&client_id="
            + Addresses.OIDC_CLIENT
            + "&redirect_uri="
            + URLEncoder.encode(
                stack.addresses().oidcService() + "/callback", StandardCharsets.UTF_8));
    if (ours.body().contains("id=\"profile-form\"")) {
      ours.submit(Map.of("profile", "GUARDIAN")).follow();
    }
    String link = URI.create(stack.addresses().keycloak()).resolve(href()).toString();
    ours.get(choose(ours.get(link).location(), identity));
    return follow();
  }

  private String href() {
    Matcher link = LOGIN.matcher(ours.body());
    assertThat(link.find()).as("FranceConnect's button").isTrue();
    return link.group(1).replace("&amp;", "&");
  }

  private String choose(String request, Identity identity) {
    HttpVisitor theirs = new HttpVisitor().get(request);
    Matcher interaction = INTERACTION.matcher(theirs.body());
    assertThat(interaction.find()).as("FranceConnect's page").isTrue();
    return theirs
        .post(
            URI.create(stack.addresses().franceConnect()).resolve(theirs.action()).toString(),
            Map.of("identity", identity.id(), "interaction", interaction.group(1), "fault", ""))
        .location();
  }

  Newcomer mobile(String number) {
    return at("franceconnect-mobile").send(Map.of("mobile", number));
  }

  /** Types the code of the newest message, once there are so many to the number. */
  Newcomer codeOf(Person person, int messages) {
    return code(Inbox.code(inbox.awaitSms(person.mobile(), messages)));
  }

  Newcomer code(String code) {
    return at("sms-code").send(Map.of("code", code));
  }

  Newcomer birthDates(Person guardian) {
    Map<String, String> form = new HashMap<>();
    guardian.children().forEach(child -> date(form, child, LocalDate.parse(child.birthDate())));
    return at("birth-dates").send(form);
  }

  Newcomer wrongBirthDates(Person guardian) {
    Map<String, String> form = new HashMap<>();
    guardian
        .children()
        .forEach(child -> date(form, child, LocalDate.parse(child.birthDate()).plusDays(1)));
    return at("birth-dates").send(form);
  }

  private static void date(Map<String, String> form, Child child, LocalDate date) {
    form.put("legal-" + child.id(), "YES");
    form.put("day-" + child.id(), Integer.toString(date.getDayOfMonth()));
    form.put("month-" + child.id(), Integer.toString(date.getMonthValue()));
    form.put("year-" + child.id(), Integer.toString(date.getYear()));
  }

  private Newcomer send(Map<String, String> form) {
    ours.submit(form);
    return follow();
  }

  private Newcomer follow() {
    while (ours.status() / 100 == 3 && !isAtService()) {
      ours.follow();
    }
    return this;
  }

  /** At the page that holds this part. */
  Newcomer at(String part) {
    assertThat(ours.body()).as("page, status %s", ours.status()).contains("id=\"" + part + "\"");
    return this;
  }

  /** The page, after a form that was refused. */
  String body() {
    return ours.body();
  }

  /** Why FranceConnect does not open the account, as the page has it. */
  String refusal() {
    Matcher refusal = REFUSAL.matcher(ours.body());
    return refusal.find() ? refusal.group(1) : "";
  }

  /** Whether the last answer leads to the service. */
  boolean isAtService() {
    return ours.status() / 100 == 3 && ours.location().startsWith(stack.addresses().services());
  }
}
