package fr.educonnect.realmconfig.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import fr.educonnect.realmconfig.files.RealmDefinition;
import fr.educonnect.realmconfig.server.AdminApi;
import fr.educonnect.realmconfig.server.RealmApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Compares one realm with the server, and settles what differs. */
public final class Reconciliation {
  private final AdminApi api;
  private final RealmDefinition wanted;
  private final RealmApi realm;
  private final Set<String> prune;

  /**
   * @param prune names of unmanaged objects to remove, see {@link Change#pruneName()}
   */
  public Reconciliation(AdminApi api, RealmDefinition wanted, Set<String> prune) {
    this.api = api;
    this.wanted = wanted;
    this.realm = api.realm(wanted.name());
    this.prune = prune;
  }

  /**
   * Makes sure that the server has every provider and theme that the realm names.
   *
   * @param serverInfo see {@link AdminApi#serverInfo()}
   * @throws ConflictException naming all that is missing
   */
  public void requireParts(JsonNode serverInfo) {
    ServerParts.require(serverInfo, wanted);
  }

  /**
   * Only looks at clients of the files; tells each change that {@link #applyClients} would make.
   */
  public void planClients(Consumer<Change> listener) {
    clients().compareWanted().forEach(step -> listener.accept(step.change()));
  }

  /** Changes only clients of the files; tells each change once it is made. */
  public void applyClients(Consumer<Change> listener) {
    for (Step step : clients().compareWanted()) {
      step.call().run();
      listener.accept(step.change());
    }
  }

  private Clients clients() {
    return new Clients(realm, wanted.clients());
  }

  /** Only looks; tells each change that {@link #apply} would make. */
  public void plan(Consumer<Change> listener) {
    if (realm.find("").isEmpty()) {
      listener.accept(creation());
    } else {
      subjects()
          .forEach(subject -> subject.compare().forEach(step -> listener.accept(decided(step))));
    }
  }

  /** Changes the server until it is as wanted; tells each change once it is made. */
  public void apply(Consumer<Change> listener) {
    if (realm.find("").isEmpty()) {
      api.createRealm(new RealmCreation(wanted).representation());
      listener.accept(creation());
    }
    for (Subject subject : subjects()) {
      for (Step step : subject.compare()) {
        Change change = decided(step);
        if (change.action().changesServer()) {
          step.call().run();
        }
        listener.accept(change);
      }
    }
  }

  private Change decided(Step step) {
    Change change = step.change();
    boolean remove = change.action() == Action.UNMANAGED && prune.contains(change.pruneName());
    return remove ? change.as(Action.REMOVE) : change;
  }

  private Change creation() {
    return new Step.Owner(wanted.name(), "realm").change(Action.CREATE, wanted.name(), List.of());
  }

  /** In the order in which one needs the other: a flow before what is bound to it. */
  private List<Subject> subjects() {
    List<Subject> subjects = new ArrayList<>();
    subjects.add(new ClientScopes(realm, wanted.scopes()));
    subjects.add(new Flows(realm, wanted.flows()));
    subjects.add(new IdentityProviders(realm, wanted.identityProviders()));
    subjects.add(new IdentityProviderMappers(realm, wanted));
    subjects.add(new RealmSettings(realm, wanted.settings()));
    subjects.add(new ScopeDefaults(realm, wanted.settings()));
    subjects.add(new Components(realm, wanted.components()));
    subjects.add(new UserProfile(realm, wanted.userProfile()));
    subjects.add(new RequiredActions(realm, wanted.requiredActions()));
    subjects.add(clients());
    return subjects;
  }
}
