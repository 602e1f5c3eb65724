package fr.educonnect.testing.franceconnect;

import com.nimbusds.jose.JWSAlgorithm;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The simulator, on a port of 127.0.0.1. */
public final class FranceConnect implements AutoCloseable {
  private static final String API = "/api/v2";

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final SigningKeys keys = new SigningKeys();
  private final Identities identities = new Identities();
  private final Grants grants;
  private final Tokens tokens;
  private final HttpServer server;

  private FranceConnect(HttpServer server, Partner partner, Clock clock) {
    this.server = server;
    String issuer = issuer(server.getAddress().getPort());
    grants = new Grants(clock);
    tokens = new Tokens(issuer, partner, keys);
    ClientProof proof = new ClientProof(partner, issuer + "/token");
    server.createContext(API + "/authorize", new AuthorizeEndpoint(partner, grants, identities));
    server.createContext(
        API + "/token", new TokenEndpoint(issuer + "/token", proof, grants, tokens));
    server.createContext(API + "/userinfo", new UserInfoEndpoint(grants, tokens));
    server.createContext(API + "/session/end", new LogoutEndpoint(partner, grants));
    server.createContext(
        API + "/jwks", exchange -> Exchanges.json(exchange, 200, keys.published().toString()));
    server.createContext(
        API + "/.well-known/openid-configuration",
        exchange -> Exchanges.json(exchange, 200, Metadata.of(issuer).toString()));
    server.createContext(ChoiceEndpoint.PATH, new ChoiceEndpoint(grants, identities));
    server.createContext(ControlEndpoint.PATH, new ControlEndpoint(this));
    server.setExecutor(threads);
  }

  /** Starts for one partner; what it remembers ends with it. */
  public static FranceConnect start(int port, Partner partner) {
    return start(port, partner, Clock.systemUTC());
  }

  static FranceConnect start(int port, Partner partner, Clock clock) {
    try {
      InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      FranceConnect started = new FranceConnect(HttpServer.create(address, 0), partner, clock);
      started.server.start();
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the simulator on that port calls itself in tokens. */
  public static String issuer(int port) {
    return "http://127.0.0.1:" + port + API;
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** Who can be chosen. */
  public Identities identities() {
    return identities;
  }

  /** Signs with new keys from now on. */
  public void rotateKeys() {
    keys.rotate();
  }

  /** Signs by RS256 from now on, or by ES256 as at the start. */
  public void signByRsa(boolean rsa) {
    tokens.algorithm(rsa ? JWSAlgorithm.RS256 : Partner.RECOMMENDED);
  }

  /** Whether this identity has signed in and not signed out. */
  public boolean isOpen(Identity identity) {
    return grants.isOpen(identity.id());
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
