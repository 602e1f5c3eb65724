package fr.educonnect.federation.access;

import org.keycloak.Config;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** Offers {@link AccessAction} to realms. */
public final class AccessActionFactory implements RequiredActionFactory {

  private final AccessAction action = new AccessAction();

  @Override
  public String getId() {
    return AccessAction.ID;
  }

  @Override
  public String getDisplayText() {
    return "ÉduConnect: whom a service is for";
  }

  @Override
  public RequiredActionProvider create(KeycloakSession session) {
    return action;
  }

  @Override
  public void init(Config.Scope config) {
    // Nothing to set.
  }

  @Override
  public void postInit(KeycloakSessionFactory factory) {
    // Nothing to prepare.
  }

  @Override
  public void close() {
    // Holds nothing.
  }
}
