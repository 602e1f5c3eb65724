package fr.educonnect.testing.stack;

import static java.util.concurrent.CompletableFuture.runAsync;

import fr.educonnect.directory.keys.DirectoryKeys;
import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.testing.franceconnect.FranceConnect;
import fr.educonnect.testing.stack.agents.StaffStandIn;
import fr.educonnect.testing.stack.database.Databases;
import fr.educonnect.testing.stack.feed.DemoFeed;
import fr.educonnect.testing.stack.messages.MailServer;
import fr.educonnect.testing.stack.messages.MessageServer;
import fr.educonnect.testing.stack.older.OlderDesks;
import fr.educonnect.testing.stack.people.DemoAccountsClient;
import fr.educonnect.testing.stack.people.DemoPeople;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import fr.educonnect.testing.stack.process.Children;
import fr.educonnect.testing.stack.server.FileTrees;
import fr.educonnect.testing.stack.server.ServerHome;
import fr.educonnect.testing.stack.server.ServerNode;
import fr.educonnect.testing.stack.server.ServerParts;
import fr.educonnect.testing.stack.services.DemoServices;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

/**
 * A stack: everything of the product, started as parallel as it can be. Closing it stops every
 * part, also while it still starts, and takes {@code stack.json} away. What an earlier run that was
 * killed left running is ended at the start.
 */
public final class Stack implements AutoCloseable {
  static final String OIDC_SECRET = "oidc";

  private final StackSettings settings;
  private final Addresses addresses;
  private final Children children;
  private final DemoAccountsClient demoAccounts;
  private final Parts parts = new Parts();
  private final DemoFeed feed;
  private final Set<Long> taken = new HashSet<>();
  private boolean isNew;
  private Secrets secrets;
  private Vault vault;
  private Databases databases;
  private MailServer mailServer;
  private MessageServer messageServer;
  private ServerHome home;
  private DemoPeople people;
  private FranceConnect franceConnect;
  private StaffStandIn staff;

  public Stack(StackSettings settings) {
    this.settings = settings;
    this.addresses = new Addresses(settings.ports());
    this.demoAccounts =
        new DemoAccountsClient(
            addresses.keycloak(), ServerEnvironment.ADMIN, ServerEnvironment.ADMIN);
    this.children = new Children(settings.folder().resolve("stack.processes"));
    this.feed =
        new DemoFeed(
            settings.data().resolve("feed"),
            settings.project().resolve("import-jobs/src/main/bin"),
            settings.log("import-jobs"));
  }

  /**
   * Starts everything and returns when people can sign in.
   *
   * @throws IllegalStateException when the same stack runs already or a part does not start; what
   *     was started is stopped then
   */
  public Stack start() {
    try {
      takeFolder();
      startParts();
      return this;
    } catch (CompletionException e) {
      close();
      throw new IllegalStateException("The stack did not start", e.getCause());
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  private void takeFolder() {
    try {
      Files.createDirectories(settings.folder());
      parts.add(OneRun.of(settings.folder()));
      children.endLeftovers();
      Files.deleteIfExists(file());
      isNew = settings.reset() || !Files.exists(peopleFile());
      if (isNew) {
        FileTrees.delete(settings.data());
      }
      Files.createDirectories(settings.data());
      Files.createDirectories(settings.log("stack").getParent());
      secrets = new Secrets(settings.data().resolve("secrets.properties"));
      vault = Vault.of(settings, secrets);
      staff =
          new StaffStandIn(
              ServerEnvironment.administrator(addresses),
              addresses.agentsIssuer(),
              secrets.get(Realms.HUB_SECRET),
              settings.data().resolve("tool.key"));
      if (!Files.exists(keysFile())) {
        Files.writeString(keysFile(), DirectoryKeys.generate("stack", new SecureRandom()));
      }
      // A stack of an older build goes on with the data that it has.
      Files.writeString(
          keysFile(),
          DirectoryKeys.missingLines(keysFile(), new SecureRandom()),
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void startParts() {
    ExecutorService workers = Executors.newCachedThreadPool();
    try {
      CompletableFuture<Void> messages = runAsync(this::startMessages, workers);
      CompletableFuture<Void> services = runAsync(this::startServices, workers);
      CompletableFuture<Void> franceConnectReady = runAsync(this::startFranceConnect, workers);
      CompletableFuture<Void> postgres = runAsync(this::startDatabases, workers);
      CompletableFuture<Void> built = runAsync(this::prepareHome, workers);
      CompletableFuture<Void> exports = runAsync(this::deliverExports, workers);
      CompletableFuture<Void> server =
          CompletableFuture.allOf(postgres, built).thenRunAsync(this::startServer, workers);
      CompletableFuture<Void> directory =
          CompletableFuture.allOf(postgres, exports).thenRunAsync(this::fillDirectory, workers);
      CompletableFuture.allOf(server, directory, messages, services, franceConnectReady).join();
    } finally {
      workers.shutdown();
    }
    people = castPeople();
    staff.cast(databases.directory(), login -> secrets.get("staff." + login));
    FranceConnectPeople known = new FranceConnectPeople(people, franceConnect.identities());
    known.link(databases.directory(), this::franceConnectSubject);
    parts.add(StackFile.write(file(), content(known)));
  }

  private void startDatabases() {
    databases =
        parts.add(
            Databases.start(
                settings.data().resolve("postgresql"),
                settings.ports().postgres(),
                settings.log("postgresql"),
                children));
  }

  private void prepareHome() {
    home =
        ServerHome.prepare(
            settings.folder().resolve("keycloak"),
            ServerParts.of(settings.project()),
            settings.log("keycloak-build"),
            children);
  }

  private void startMessages() {
    mailServer = parts.add(MailServer.start(settings.ports().smtp()));
    messageServer = parts.add(MessageServer.start(settings.ports().messages(), mailServer));
  }

  private void startFranceConnect() {
    franceConnect =
        parts.add(
            FranceConnect.start(
                settings.ports().franceConnect(), FranceConnectPartner.of(addresses, secrets)));
  }

  private void startServices() {
    parts.add(
        DemoServices.start(
            settings.project().resolve("testing/services"),
            DemoServiceSettings.of(addresses, oidcSecret()),
            settings.log("services"),
            children));
  }

  private void deliverExports() {
    if (isNew) {
      feed.generate(settings.students());
      feed.deliver();
    }
  }

  private void fillDirectory() {
    feed.writeSettings(databases.directory());
    feed.migrate();
    if (isNew) {
      feed.load();
    }
  }

  private void startServer() {
    startNode(home, 0);
    realms().apply(settings.project().resolve("realm-config"), settings.log("realm-config"));
    olderDesks().open();
    staff.hub().open();
  }

  private Realms realms() {
    return new Realms(addresses, secrets, staff.toolKey());
  }

  /** Whether the server's realms are as the files say; what differs is in the log of that name. */
  public boolean realmsAreApplied() {
    return realms()
        .areApplied(settings.project().resolve("realm-config"), settings.log("realm-plan"));
  }

  /** The older identity providers of an academy. */
  public OlderDesks olderDesks() {
    return new OlderDesks(
        ServerEnvironment.administrator(addresses),
        Addresses.REALM,
        addresses.issuer(),
        secrets.get("older"));
  }

  private ServerNode startNode(ServerHome nodeHome, int index) {
    ServerEnvironment environment =
        new ServerEnvironment(settings, databases, keysFile(), guides());
    Path log = settings.log("keycloak-" + (index + 1));
    ServerNode node =
        parts.add(ServerNode.start(nodeHome, environment.ofNode(index), log, children));
    return node.awaitReady();
  }

  private DemoPeople castPeople() {
    if (!isNew) {
      return DemoPeople.read(peopleFile());
    }
    return DemoPeople.cast(databases.directory(), Addresses.REALM, demoAccounts(), peopleFile());
  }

  /** Brings accounts to a state, and has schools do what they do to them. */
  public DemoAccountsClient demoAccounts() {
    return demoAccounts;
  }

  private Map<String, Object> content(FranceConnectPeople known) {
    Map<String, Object> content = StackFile.content(addresses, oidcSecret(), databases, people);
    content.put(
        "depot",
        Map.of(
            "first", feed.depot(Degree.FIRST).toString(),
            "second", feed.depot(Degree.SECOND).toString()));
    content.put("importConfig", feed.settings().toString());
    content.put("people", staff.beside(known.content()));
    content.put("staffTool", staff.tool());
    content.put("franceConnect", addresses.franceConnect());
    content.put("franceConnectPartner", FranceConnectPartner.content(addresses, secrets));
    return content;
  }

  private Path peopleFile() {
    return settings.data().resolve("people.json");
  }

  private Path keysFile() {
    return settings.data().resolve("keys.properties");
  }

  /** Where the server looks for guides for the staff; nobody has put one there. */
  public Path guides() {
    return settings.data().resolve("guides");
  }

  /** Where {@code stack.json} is while the stack is ready. */
  public Path file() {
    return settings.folder().resolve("stack.json");
  }

  public Addresses addresses() {
    return addresses;
  }

  public Databases databases() {
    return databases;
  }

  public DemoPeople people() {
    return people;
  }

  /** Demo staff, and where they have their accounts. */
  public StaffStandIn staff() {
    return staff;
  }

  /**
   * Somebody whose account a test may use up; nobody else gets them in this run.
   *
   * @throws IllegalStateException when all are taken
   */
  public Person take(Spare spare) {
    return take(spare, person -> true);
  }

  /**
   * The next of them who suits; the others are left for others.
   *
   * @throws IllegalStateException when all are taken
   */
  public synchronized Person take(Spare spare, Predicate<Person> suits) {
    Person next =
        people.spares().getOrDefault(spare, List.of()).stream()
            .filter(person -> !taken.contains(person.id()))
            .filter(suits)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("All of " + spare + " are taken"));
    taken.add(next.id());
    return next;
  }

  /** What a part writes: {@code keycloak-1}, {@code postgresql}, {@code services} and others. */
  public Path log(String part) {
    return settings.log(part);
  }

  /** The secret of the confidential demo client. */
  public String oidcSecret() {
    return secrets.get(OIDC_SECRET);
  }

  /** The server's vault. */
  public Vault vault() {
    return vault;
  }

  /** The secret that the simulated FranceConnect knows us by. */
  public String franceConnectSecret() {
    return secrets.get(FranceConnectPartner.SECRET);
  }

  /** The exports, their depot and their import. */
  public DemoFeed feed() {
    return feed;
  }

  /** The simulator of FranceConnect. */
  public FranceConnect franceConnect() {
    return franceConnect;
  }

  /** What the directory keeps of an identity of FranceConnect, in hexadecimal. */
  public String franceConnectSubject(String sub) {
    return DirectoryKeys.read(keysFile()).identities().of(sub).hash();
  }

  /** Gets the mails that are sent. */
  public MailServer mailServer() {
    return mailServer;
  }

  /** Gets the text messages that are sent. */
  public MessageServer messageServer() {
    return messageServer;
  }

  /** The server's home of the first node. */
  public ServerHome home() {
    return home;
  }

  /**
   * Starts another node of the server beside the first, for a stack that was started clustered;
   * again once it has been closed.
   */
  public ServerNode startSecondNode() {
    return startNode(home.copyTo(settings.folder().resolve("keycloak-2")), 1);
  }

  @Override
  public void close() {
    try {
      parts.close();
    } finally {
      children.close();
    }
  }
}
