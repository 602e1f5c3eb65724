package fr.educonnect.proofs;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.utils.FormMessage;

/** As much of a page of Keycloak's as is given to it; the journeys test what it shows. */
final class ShownPage {

  private final Map<String, Object> attributes = new HashMap<>();
  private List<FormMessage> errors = List.of();
  private MultivaluedMap<String, String> formData = new MultivaluedHashMap<>();

  LoginFormsProvider provider() {
    return (LoginFormsProvider)
        Proxy.newProxyInstance(
            LoginFormsProvider.class.getClassLoader(),
            new Class<?>[] {LoginFormsProvider.class},
            (proxy, method, arguments) -> {
              take(method.getName(), arguments);
              return proxy;
            });
  }

  List<FormMessage> errors() {
    return errors;
  }

  Object attribute(String name) {
    return attributes.get(name);
  }

  MultivaluedMap<String, String> formData() {
    return formData;
  }

  @SuppressWarnings("unchecked")
  private void take(String method, Object... arguments) {
    switch (method) {
      case "setErrors" -> errors = (List<FormMessage>) arguments[0];
      case "setFormData" -> formData = (MultivaluedMap<String, String>) arguments[0];
      case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
      default -> throw new UnsupportedOperationException(method);
    }
  }
}
