package fr.educonnect.proofs.journey;

import org.keycloak.Config;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** Offers a {@link JourneyAction} to realms. */
public abstract class JourneyActionFactory implements RequiredActionFactory {

  private final String id;
  private final String name;
  private final JourneyAction action;

  /**
   * @param id as realms name it
   * @param name for administrators
   */
  protected JourneyActionFactory(String id, String name, JourneyAction action) {
    this.id = id;
    this.name = name;
    this.action = action;
  }

  @Override
  public final String getId() {
    return id;
  }

  @Override
  public final String getDisplayText() {
    return name;
  }

  @Override
  public final RequiredActionProvider create(KeycloakSession session) {
    return action;
  }

  @Override
  public final void init(Config.Scope config) {
    // Nothing to set.
  }

  @Override
  public final void postInit(KeycloakSessionFactory factory) {
    // Nothing to prepare.
  }

  @Override
  public final void close() {
    // Holds nothing.
  }
}
