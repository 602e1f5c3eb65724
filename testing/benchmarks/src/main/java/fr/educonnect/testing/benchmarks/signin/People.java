package fr.educonnect.testing.benchmarks.signin;

import fr.educonnect.testing.benchmarks.signin.SignInTarget.Credentials;
import fr.educonnect.testing.stack.Addresses;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.DemoAccountsClient;
import fr.educonnect.testing.stack.people.DemoAccountsClient.Wanted;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Guardians of the directory in the states that a benchmark needs. */
final class People {
  private static final String PASSWORD = "benchmark-2026";
  private static final String WRONG = "wrong-password-1";
  private static final int FEW = 10;
  private static final int TRIES_THAT_LOCK = 30;

  private final Stack stack;
  private final Directory directory;

  People(Stack stack) {
    this.stack = stack;
    this.directory = new Directory(stack.databases().directory());
  }

  /** So many guardians with a chosen password, and where they sign in. */
  SignInTarget active(int accounts) {
    List<String> logins = prepare(accounts, "ACTIVE", PASSWORD);
    return new SignInTarget(
        "EduConnect",
        URI.create(stack.addresses().issuer()),
        Addresses.PUBLIC_CLIENT,
        URI.create(stack.addresses().publicService() + "/callback"),
        logins.stream().map(login -> new Credentials(login, PASSWORD)).toList());
  }

  /** By the kind of account, tries that are refused. The locked ones are locked now, for a day. */
  Map<String, List<Credentials>> refused(SignInTarget target) {
    List<Credentials> active = wrong(target.people().stream().map(Credentials::login).toList());
    Map<String, List<Credentials>> kinds = new LinkedHashMap<>();
    kinds.put("locked", lock(target, active.subList(0, 1)));
    kinds.put("active", active.subList(1, active.size()));
    kinds.put("notified", wrong(prepare(FEW, "NOTIFIED", null)));
    kinds.put("not notified", wrong(directory.untouchedGuardians(FEW)));
    kinds.put("unknown", wrong(List.of("z.personne", "z.personne2", "z.personne3")));
    return kinds;
  }

  /** Guardians whose address awaits its validation. */
  List<String> unconfirmed() {
    return prepare(FEW, "ACTIVATING", PASSWORD);
  }

  /** Forgets the failures of the tries so far, but not the locks of {@link #refused}. */
  void forgetFailures() {
    directory.forgetFailures();
  }

  private List<Credentials> lock(SignInTarget target, List<Credentials> people) {
    RefusalTimes tries = new RefusalTimes(target, () -> {});
    for (int i = 0; i < TRIES_THAT_LOCK; i++) {
      tries.refuse(people.get(0));
      if (directory.keepLocked() > 0) {
        return people;
      }
    }
    throw new IllegalStateException("nothing was locked by " + TRIES_THAT_LOCK + " tries");
  }

  private List<String> prepare(int accounts, String state, String password) {
    List<String> logins = directory.untouchedGuardians(accounts);
    new DemoAccountsClient(stack.addresses().keycloak(), "admin", "admin")
        .prepare(
            logins.stream()
                .map(
                    login ->
                        new Wanted(Addresses.REALM, login, state, password, mail(state, login)))
                .toList());
    return logins;
  }

  private static String mail(String state, String login) {
    return state.equals("NOTIFIED") ? null : login + "@example.org";
  }

  private static List<Credentials> wrong(List<String> logins) {
    return logins.stream().map(login -> new Credentials(login, WRONG)).toList();
  }
}
