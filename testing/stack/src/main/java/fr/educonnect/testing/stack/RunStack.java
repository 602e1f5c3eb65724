package fr.educonnect.testing.stack;

import fr.educonnect.testing.stack.people.Person;
import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;

/** {@code mvn -Prun}: the stack for people, until Ctrl-C. */
public final class RunStack {
  private RunStack() {}

  /** Starts the stack, says where everything is, and runs until the process is told to end. */
  public static void main(String[] arguments) throws InterruptedException {
    Stack stack = new Stack(StackSettings.ofDevelopment());
    Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop"));
    System.out.println("Starting; the first start takes a few minutes.");
    stack.start();
    tell(stack, System.out);
    new CountDownLatch(1).await();
  }

  private static void tell(Stack stack, PrintStream out) {
    Addresses addresses = stack.addresses();
    out.println();
    out.println("  demo services   " + addresses.services() + "/");
    out.println("  mails and SMS   " + addresses.messages() + "/");
    out.println("  Keycloak        " + addresses.keycloak() + "/admin/ (admin, admin)");
    out.println("  everything      " + stack.file());
    out.println();
    stack.people().roles().forEach((role, person) -> out.println(line(role, person)));
    out.println();
    out.println("Ctrl-C stops it all.");
  }

  private static String line(String role, Person person) {
    String password = person.password() == null ? "(no password yet)" : person.password();
    return "  %-22s %-24s %s".formatted(role, person.login(), password);
  }
}
