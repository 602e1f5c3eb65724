package fr.educonnect.familypages.account;

import fr.educonnect.directory.account.AccountContacts;
import fr.educonnect.directory.account.AccountPassword.Chosen;
import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.familypages.FamilyAction;
import fr.educonnect.familypages.FamilyPage;
import fr.educonnect.familypages.FamilyVisit;
import jakarta.ws.rs.core.Response;
import org.keycloak.forms.login.LoginFormsProvider;

/** « Mes informations ». */
public final class AccountPage {

  private AccountPage() {}

  /**
   * @param done the action that was done before; may be null
   */
  public static Response show(FamilyVisit visit, String done) {
    AccountSnapshot account = visit.account();
    LoginFormsProvider page = Done.into(visit.page(FamilyPage.ACCOUNT), done);
    page.setAttribute("loginId", account.loginId());
    page.setAttribute("personName", name(account));
    page.setAttribute("hasPassword", account.password() instanceof Chosen);
    contacts(page, account.contacts());
    action(visit, page, FamilyAction.PASSWORD, "passwordUrl");
    action(visit, page, FamilyAction.MAIL, "mailUrl");
    if (visit.isGuardian()) {
      action(visit, page, FamilyAction.MOBILE, "mobileUrl");
      new FranceConnectFact(visit).into(page);
    }
    RecentEvents events = new RecentEvents(visit);
    return page.setAttribute("signIns", events.signIns())
        .setAttribute("changes", events.changes())
        .setAttribute("aliases", AliasRows.of(visit))
        .setAttribute("sessions", new SessionRows(visit).all())
        .createForm("account.ftl");
  }

  private static void contacts(LoginFormsProvider page, AccountContacts contacts) {
    contacts.mail().ifPresent(mail -> page.setAttribute("mail", mail));
    contacts.pendingMail().ifPresent(mail -> page.setAttribute("pendingMail", mail));
    contacts.mobile().ifPresent(number -> page.setAttribute("mobile", ShownNumber.of(number)));
  }

  private static void action(
      FamilyVisit visit, LoginFormsProvider page, FamilyAction action, String name) {
    visit.action(FamilyPage.ACCOUNT, action).ifPresent(url -> page.setAttribute(name, url));
  }

  private static String name(AccountSnapshot account) {
    return (account.names().firstName() + " " + account.names().familyName()).strip();
  }
}
