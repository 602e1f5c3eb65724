package fr.educonnect.testing.journeys.abuse;

import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.server.ServerNode;
import java.net.URI;
import java.util.List;

/** The stack's two nodes. */
final class Nodes implements AutoCloseable {
  private final Stack stack;
  private ServerNode second;

  Nodes(Stack stack) {
    this.stack = stack;
    second = stack.startSecondNode();
  }

  URI first() {
    return URI.create(stack.addresses().keycloak());
  }

  URI second() {
    return second.address();
  }

  List<URI> both() {
    return List.of(first(), second());
  }

  /** Each in its turn. */
  URI of(int number) {
    return both().get(number % 2);
  }

  /** Stops the second node and starts it anew. */
  void restartSecond() {
    second.close();
    second = stack.startSecondNode();
  }

  @Override
  public void close() {
    second.close();
  }
}
