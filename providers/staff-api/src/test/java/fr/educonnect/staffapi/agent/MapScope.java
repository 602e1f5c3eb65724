package fr.educonnect.staffapi.agent;

import java.util.Map;
import java.util.Set;
import org.keycloak.Config;

/** Settings out of a map. */
final class MapScope extends Config.AbstractScope {

  private final Map<String, String> values;

  MapScope(Map<String, String> values) {
    this.values = values;
  }

  @Override
  public String get(String key) {
    return values.get(key);
  }

  @Override
  public Config.Scope scope(String... names) {
    return this;
  }

  @Override
  @Deprecated
  public Set<String> getPropertyNames() {
    return values.keySet();
  }

  @Override
  public Config.Scope root() {
    return this;
  }
}
