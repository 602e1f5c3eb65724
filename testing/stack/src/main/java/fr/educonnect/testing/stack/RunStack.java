package fr.educonnect.testing.stack;

import java.util.concurrent.CountDownLatch;

/** {@code mvn -Prun}: the stack for people, until Ctrl-C. */
public final class RunStack {
  private RunStack() {}

  /** Starts the stack, says where everything is, and runs until the process is told to end. */
  public static void main(String[] arguments) throws InterruptedException {
    Stack stack = new Stack(StackSettings.ofDevelopment());
    Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop"));
    stack.start();
    new CountDownLatch(1).await();
  }
}
