package fr.educonnect.signin.recovery;

import fr.educonnect.directory.DirectoryException;
import fr.educonnect.directory.recovery.RecoveryAnswer;
import fr.educonnect.directoryaccess.DirectoryProvider;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.message.Channel;
import fr.educonnect.messaging.SmsGateway;
import fr.educonnect.proofs.FormNotes;
import fr.educonnect.proofs.Journey;
import fr.educonnect.proofs.JourneyEvents;
import fr.educonnect.proofs.flow.FlowStep;
import fr.educonnect.proofs.flow.FlowUrls;
import fr.educonnect.proofs.flow.Outage;
import fr.educonnect.proofs.sms.CodePage;
import fr.educonnect.signin.ChosenProfile;
import fr.educonnect.signin.recovery.Recovery.Outcome;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.events.EventType;
import org.keycloak.forms.login.LoginFormsProvider;

/** The one step of the flow for those who forgot something. It signs nobody in. */
final class RecoveryAuthenticator extends FlowStep {

  private static final String BUTTON = "step";
  private static final String BACK = "BACK";

  @Override
  public void authenticate(AuthenticationFlowContext context) {
    RecoveryNotes notes = new RecoveryNotes(context.getAuthenticationSession());
    Forgotten.in(context.getUriInfo())
        .ifPresent(
            what -> {
              forms(context).clear();
              notes.start(what);
            });
    if (Forgotten.in(context.getUriInfo()).isPresent()) {
      // What the address asks for is in the notes now: a reloaded page shows where one stands.
      context.forceChallenge(again(context));
    } else {
      show(context, notes);
    }
  }

  private static void show(AuthenticationFlowContext context, RecoveryNotes notes) {
    try {
      context.challenge(page(context, notes));
    } catch (DirectoryException e) {
      context.challenge(
          Outage.page("Recovery", context.form(), context.getRefreshExecutionUrl(), e));
    }
  }

  @Override
  public void action(AuthenticationFlowContext context) {
    MultivaluedMap<String, String> form = context.getHttpRequest().getDecodedFormParameters();
    if (BACK.equals(form.getFirst(BUTTON))) {
      forms(context).clear();
      events(context).left();
      context.forceChallenge(Response.seeOther(new FlowUrls(context).signIn()).build());
      return;
    }
    try {
      submit(context, form);
      context.forceChallenge(again(context));
    } catch (DirectoryException e) {
      context.forceChallenge(
          Outage.page("Recovery", context.form(), context.getRefreshExecutionUrl(), e));
    }
  }

  private static void submit(
      AuthenticationFlowContext context, MultivaluedMap<String, String> form) {
    RecoveryNotes notes = new RecoveryNotes(context.getAuthenticationSession());
    if (notes.shut().isPresent()) {
      return;
    }
    Forgotten what = notes.what();
    RecoveryForm read = read(context, form, what);
    forms(context).keep(read.errors(), form, RecoveryForm.FIELDS);
    if (read.errors().isEmpty()) {
      Recovery recovery = new Recovery(context);
      answer(
          context,
          read.channel(),
          what == Forgotten.PASSWORD
              ? recovery.password(read)
              : recovery.identifier(read, profile(context)));
    }
  }

  private static RecoveryForm read(
      AuthenticationFlowContext context, MultivaluedMap<String, String> form, Forgotten what) {
    return what == Forgotten.PASSWORD
        ? RecoveryForm.password(form, profile(context))
        : RecoveryForm.identifier(
            form,
            profile(context),
            context.getSession().getProvider(DirectoryProvider.class).smsDestinations());
  }

  private static void answer(AuthenticationFlowContext context, Channel channel, Outcome outcome) {
    RecoveryNotes notes = new RecoveryNotes(context.getAuthenticationSession());
    JourneyEvents events = events(context);
    String step = notes.what().label();
    if (outcome.shut().isPresent()) {
      events.refused(step, outcome.reason());
      notes.shutFor(outcome.shut().get());
      return;
    }
    outcome.account().ifPresent(account -> events.account(account.id()));
    if (outcome.answer() == RecoveryAnswer.SENT) {
      events.done(step, EventType.SEND_RESET_PASSWORD);
    } else {
      events.refusedAlike(step, outcome.reason());
    }
    events.left();
    forms(context).clear();
    notes.sent(channel);
  }

  private static Response page(AuthenticationFlowContext context, RecoveryNotes notes) {
    Optional<Duration> shut = notes.shut();
    if (shut.isPresent()) {
      return CodePage.limit(context.form(), shut.get()).createForm(CodePage.LIMIT_TEMPLATE);
    }
    LoginFormsProvider page =
        forms(context)
            .into(context.form())
            .setAttribute("what", notes.what().name())
            .setAttribute("gatewayDown", SmsGateway.isDown(context.getSession()));
    if (notes.sent().isPresent()) {
      return page.setAttribute("channel", notes.sent().get().name()).createForm("recover-sent.ftl");
    }
    events(context).started(notes.what().label());
    return page.setAttribute("profile", profile(context).name())
        .setAttribute(
            "recoverIdentifierUrl",
            Forgotten.IDENTIFIER.at(context.getRefreshExecutionUrl()).toString())
        .createForm("recover-start.ftl");
  }

  private static Profile profile(AuthenticationFlowContext context) {
    return ChosenProfile.of(context).orElse(Profile.GUARDIAN);
  }

  private static FormNotes forms(AuthenticationFlowContext context) {
    return new FormNotes(context.getAuthenticationSession());
  }

  private static JourneyEvents events(AuthenticationFlowContext context) {
    return JourneyEvents.of(
        context.getSession(), Journey.RECOVERY, context.getAuthenticationSession());
  }

  private static Response again(AuthenticationFlowContext context) {
    return Response.seeOther(context.getRefreshExecutionUrl()).build();
  }
}
