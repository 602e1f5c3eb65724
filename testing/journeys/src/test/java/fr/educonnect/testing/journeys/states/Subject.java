package fr.educonnect.testing.journeys.states;

import com.fasterxml.jackson.databind.JsonNode;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.testing.stack.Addresses;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.DemoAccountsClient.Happening;
import fr.educonnect.testing.stack.people.DemoAccountsClient.Wanted;
import fr.educonnect.testing.stack.people.Person;
import java.util.List;
import java.util.stream.Stream;

/** The account that things are done to, brought to each standing as its person would bring it. */
final class Subject {
  static final String CHOSEN = "tournesol-bleu-7";

  // The beginning of its life again. Links that were sent are left, so that it is seen what they
  // open.
  private static final String FORGET =
      """
      update account set state = 'NOT_NOTIFIED', origin = null, notified_at = null,
        activated_at = null, frozen_at = null, reset_asked_at = null,
        password_credential = null, password_secret = null, password_changed_at = null,
        provisional_password = null, provisional_key_id = null, provisional_set_at = null,
        mail = null, mail_confirmed_at = null, pending_mail = null, pending_mail_at = null,
        mobile = null, mobile_confirmed_at = null,
        last_sign_in_at = null, previous_sign_in_at = null
      where id = ?
      """;

  private static final String PROPOSE =
      "update guardian_link set status = 'PROPOSED', decided_at = null where account_id = ?";
  private static final String CONFIRM =
      "update guardian_link set status = 'CONFIRMED', decided_at = now() where account_id = ?";
  private static final String LAPSE =
      """
      update account set notified_at = notified_at - interval '3 months 1 day',
        provisional_set_at = provisional_set_at - interval '3 months 1 day' where id = ?
      """;

  private final Stack stack;
  private final Tables directory;
  private final Person person;
  private final Profile profile;
  private String password = CHOSEN;

  Subject(Stack stack, Person person, Profile profile) {
    this.stack = stack;
    this.directory = new Tables(stack.databases().directory());
    this.person = person;
    this.profile = profile;
  }

  Person person() {
    return person;
  }

  Profile profile() {
    return profile;
  }

  /** The address that its person gives. */
  String mail() {
    return "boite." + person.id() + "@example.org";
  }

  /** What signs in now, or would have. */
  String password() {
    return password;
  }

  /** Its person has chosen another password. */
  void chose(String chosen) {
    password = chosen;
  }

  /** The state as the directory has it, or that it is frozen. */
  String state() {
    return directory
        .read(
            "select case when frozen_at is null then state::text else 'FROZEN' end from account"
                + " where id = ?",
            person.id())
        .get(0)
        .get(0);
  }

  /** What an activation brought: contacts, origin, a chosen password, what is said of children. */
  String brought() {
    return directory
        .read(
            """
            select concat_ws(' ', mail, pending_mail, mobile, origin,
              case when password_secret is not null then 'CHOSEN' end,
              case when activated_at is not null then 'ACTIVATED' end,
              (select string_agg(distinct status::text, ' ') from guardian_link where account_id = id))
            from account where id = ?
            """,
            person.id())
        .get(0)
        .get(0);
  }

  /** Nothing has ever happened to it; limits of an hour ago no longer hold. */
  void forget() {
    directory.write("delete from proof where account_id = ?", person.id());
    directory.write("delete from birth_date_proof where account_id = ?", person.id());
    directory.write("delete from allowance");
    directory.write("delete from sign_in_failure");
    toTheBeginning();
  }

  /** Brings it from one standing to another, by going on where that leads there. */
  void bring(Standing from, Standing to) {
    boolean goesOn = from.leadsTo(to);
    if (!goesOn) {
      toTheBeginning();
    }
    if (to.state() != AccountState.NOT_NOTIFIED && (!goesOn || from.state() != to.state())) {
      prepare(to.state());
    }
    to.marks().stream()
        .filter(mark -> !goesOn || from.state() != to.state() || !from.marks().contains(mark))
        .forEach(this::mark);
  }

  /** The domain's event happens by somebody else's doing. */
  void happen(String event) {
    take(stack.demoAccounts().happen(new Happening(Addresses.REALM, person.login(), event)));
  }

  /** Staff corrects the address that awaits its validation. */
  void correctMail(String address) {
    stack
        .demoAccounts()
        .happen(new Happening(Addresses.REALM, person.login(), "CORRECT_MAIL", address));
  }

  /** Texts that no event may hold. */
  Stream<String> personal() {
    Stream<String> own =
        Stream.of(
            person.login(), person.lastName(), mail(), password, person.mobile(), person.mail());
    Stream<String> children =
        person.children().stream()
            .flatMap(child -> Stream.of(child.lastName(), child.birthDate(), child.ine()));
    return Stream.concat(own, Stream.concat(children, Stream.of(person.birthDate(), person.ine())))
        .filter(text -> text != null && text.length() > 3);
  }

  private void toTheBeginning() {
    directory.write(FORGET, person.id());
    directory.write(PROPOSE, person.id());
  }

  private void prepare(AccountState state) {
    JsonNode account =
        stack
            .demoAccounts()
            .prepare(
                List.of(new Wanted(Addresses.REALM, person.login(), state.name(), CHOSEN, mail())))
            .get(0);
    take(account);
    if (state != AccountState.NOTIFIED) {
      directory.write(CONFIRM, person.id());
    }
  }

  private void mark(Standing.Mark mark) {
    switch (mark) {
      case RESET -> happen("RESET_PASSWORD");
      case LAPSED -> directory.write(LAPSE, person.id());
      case FROZEN -> happen("FREEZE");
    }
  }

  private void take(JsonNode account) {
    String provisional = account.path("provisionalPassword").asText("");
    boolean isProvisional = !provisional.isEmpty() && !provisional.equals("null");
    password = isProvisional ? provisional : CHOSEN;
  }
}
