package fr.educonnect.testing.journeys;

import fr.educonnect.testing.journeys.browser.Chromium;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.journeys.nodes.Nodes;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.StackSettings;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one stack of the run with its nodes, and to each test visitors of its own. */
public final class StackExtension implements ParameterResolver {
  private static final Namespace RUN = Namespace.create(StackExtension.class);
  private static final Set<Class<?>> GIVEN = Set.of(Stack.class, Nodes.class, Visitor.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return GIVEN.contains(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Stack stack = stack(context);
    Class<?> type = parameter.getParameter().getType();
    if (type == Stack.class) {
      return stack;
    }
    if (type == Nodes.class) {
      return run(context).computeIfAbsent(Nodes.class, key -> new Nodes(stack), Nodes.class);
    }
    Visitor visitor = chromium(context).visitor(stack.addresses());
    context.getStore(Namespace.create(context.getUniqueId())).put(parameter.getIndex(), visitor);
    return visitor;
  }

  private static Stack stack(ExtensionContext context) {
    return run(context)
        .computeIfAbsent(
            Stack.class,
            key ->
                new Stack(StackSettings.ofTests(Path.of("target", "stack").toAbsolutePath()))
                    .start(),
            Stack.class);
  }

  // Each lane has its own, because a browser obeys one thread. What hung in one test and was ended
  // there is not to fail the tests after it.
  private static Chromium chromium(ExtensionContext context) {
    Store run = run(context);
    String lane = "Chromium of " + Thread.currentThread().getName();
    Chromium running = run.get(lane, Chromium.class);
    if (running != null && !running.isRunning()) {
      run.remove(lane);
    }
    return run.computeIfAbsent(lane, key -> Chromium.start(), Chromium.class);
  }

  private static Store run(ExtensionContext context) {
    return context.getRoot().getStore(RUN);
  }
}
