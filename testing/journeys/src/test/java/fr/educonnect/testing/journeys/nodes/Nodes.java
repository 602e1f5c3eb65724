package fr.educonnect.testing.journeys.nodes;

import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.server.ServerNode;
import java.net.URI;
import java.util.List;

/**
 * The stack's two nodes. The second one starts when a test asks for it, and runs as long as the
 * stack: the classes that do so come after all others.
 */
public final class Nodes implements AutoCloseable {

  /** Of a class that asks for two nodes. */
  public static final int LATE = Integer.MAX_VALUE - 3;

  /** Of a class that loses the second node and starts it again. */
  public static final int LOSING = Integer.MAX_VALUE - 2;

  /** Of the class after which there is one node again. */
  public static final int LATER = Integer.MAX_VALUE - 1;

  private final Stack stack;
  private ServerNode second;

  public Nodes(Stack stack) {
    this.stack = stack;
    second = stack.startSecondNode();
  }

  public URI first() {
    return URI.create(stack.addresses().keycloak());
  }

  public URI second() {
    return second.address();
  }

  public List<URI> both() {
    return List.of(first(), second());
  }

  /** Each in its turn. */
  public URI of(int number) {
    return both().get(number % 2);
  }

  /** The second node dies: it ends nothing that it has begun. */
  public void killSecond() {
    second.kill();
  }

  /** The second node comes back, after it was killed. */
  public void restartSecond() {
    second = stack.startSecondNode();
  }

  @Override
  public void close() {
    second.close();
  }
}
