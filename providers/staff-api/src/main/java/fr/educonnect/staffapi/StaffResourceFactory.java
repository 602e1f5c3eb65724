package fr.educonnect.staffapi;

import fr.educonnect.staffapi.agent.HasStaffSettings;
import fr.educonnect.staffapi.agent.StaffOption;
import fr.educonnect.staffapi.agent.StaffSettings;
import fr.educonnect.staffapi.job.JobService;
import java.util.List;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/** Offers {@link StaffResource} at {@code /realms/<realm>/educonnect-staff}. */
public final class StaffResourceFactory implements RealmResourceProviderFactory, HasStaffSettings {
  private static final String PROVIDER_ID = "educonnect-staff";

  private StaffSettings settings;
  private JobService jobs;

  @Override
  public String getId() {
    return PROVIDER_ID;
  }

  @Override
  public RealmResourceProvider create(KeycloakSession session) {
    StaffResource resource = new StaffResource(session, settings);
    return new RealmResourceProvider() {
      @Override
      public Object getResource() {
        return resource;
      }

      @Override
      public void close() {
        // Holds nothing.
      }
    };
  }

  @Override
  public void init(Config.Scope config) {
    settings = StaffSettings.read(config);
    jobs = new JobService(settings);
  }

  @Override
  public StaffSettings settings() {
    return settings;
  }

  @Override
  public void postInit(KeycloakSessionFactory factory) {
    jobs.startWith(factory);
  }

  @Override
  public void close() {
    jobs.close();
  }

  @Override
  public List<ProviderConfigProperty> getConfigMetadata() {
    return StaffOption.metadata();
  }
}
