package fr.educonnect.signin;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.keycloak.sessions.AuthenticationSessionModel;

/** As much of Keycloak's authentication session as notes need; the journeys test the whole. */
public final class SomeTab {

  private final Map<String, String> notes = new HashMap<>();

  /** A session whose notes are kept here. */
  public AuthenticationSessionModel session() {
    return (AuthenticationSessionModel)
        Proxy.newProxyInstance(
            AuthenticationSessionModel.class.getClassLoader(),
            new Class<?>[] {AuthenticationSessionModel.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getAuthNote" -> notes.get((String) arguments[0]);
                  case "setAuthNote" -> notes.put((String) arguments[0], (String) arguments[1]);
                  case "removeAuthNote" -> notes.remove((String) arguments[0]);
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  /** All notes, to see what is left. */
  public Map<String, String> all() {
    return Map.copyOf(notes);
  }
}
