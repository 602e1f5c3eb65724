package fr.educonnect.testing.journeys.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.sun.net.httpserver.HttpServer;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.http.Traveller;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The claims of each scope, and one subject in all that a client gets. */
@ExtendWith(StackExtension.class)
class ReleasedClaimsTest {
  private static final String ALL = "release-all";

  /** All that tell something. */
  static final List<String> SCOPES =
      List.of(
          "profile",
          "ect.scope.cnx",
          "ect.scope.ent",
          "ect.scope.scolarite",
          "ect.scope.inehash",
          "ect.scope.ine");

  /** Why a service may have the INE in clear; without one no scope gives it. */
  static final Map<String, String> REASON = Map.of("educonnect.addition.FrEduCtEleveINE", "a test");

  private static final String LOGOUT_EVENT = "http://schemas.openid.net/event/backchannel-logout";

  /** What the protocol itself says; the rest is what we tell. */
  private static final Set<String> PROTOCOL =
      Set.of(
          "iss",
          "aud",
          "exp",
          "iat",
          "auth_time",
          "jti",
          "typ",
          "azp",
          "sid",
          "nonce",
          "at_hash",
          "acr",
          "sub");

  private static final Set<String> CONNECTION =
      Set.of(
          "FrEduCtId",
          "FrEduCtDateConnexion",
          "FrEduCtPersonAffiliation",
          "FrEduOrigAuth",
          "FrEduUrlRetour");

  private static final Set<String> SCHOOLING =
      Set.of("FrEduCtEleveUAI", "FrEduCtEleveNiveau", "FrEduCtDateNaissance");

  private final Stack stack;
  private final Expected expected;
  private final TestServices services;

  ReleasedClaimsTest(Stack stack) {
    this.stack = stack;
    expected = new Expected(stack);
    services = new TestServices(stack);
  }

  @AfterEach
  void removeServices() {
    services.close();
  }

  private Traveller signIn(Person person, String profile, String client) {
    return ClaimsOf.open(stack, new Traveller(stack), client)
        .send(Map.of("profile", profile))
        .signIn(person);
  }

  @Test
  void oneSubjectIsInAllThatAClientGetsAndNoOtherClientHasIt() {
    services.addClient(ALL, SCOPES, REASON).addClient("release-none", List.of(), REASON);
    Person student = stack.people().roles().get("studentActive");
    Traveller somebody = signIn(student, "STUDENT", ALL);
    ClaimsOf claims = ClaimsOf.of(stack, somebody, ALL);
    assertThat(ours(claims.idToken())).isEqualTo(ours(claims.userInfo()));
    String subject = subject(student, ALL);
    for (Map<String, Object> each :
        List.of(claims.idToken(), claims.userInfo(), claims.accessToken())) {
      assertThat(each).containsEntry("sub", subject);
    }
    ClaimsOf none = claims(somebody, "release-none");
    assertThat(ours(none.userInfo())).isEmpty();
    assertThat(ours(none.idToken())).isEmpty();
    assertThat(none.userInfo())
        .containsEntry("sub", subject(student, "release-none"))
        .doesNotContainEntry("sub", subject);
  }

  @ParameterizedTest
  @CsvSource({"STUDENT, studentActive", "GUARDIAN, guardianTwoAcademies"})
  void eachScopeGivesItsOwnClaimsAndNoOther(String profile, String role) {
    SCOPES.forEach(scope -> services.addClient("release-" + scope, List.of(scope), REASON));
    boolean student = profile.equals("STUDENT");
    Person person = stack.people().roles().get(role);
    Traveller somebody = signIn(person, profile, "release-profile");
    Map<String, Set<String>> told = new HashMap<>();
    for (String scope : SCOPES) {
      Map<String, Object> claims = claims(somebody, "release-" + scope).userInfo();
      claims.keySet().removeAll(PROTOCOL);
      told.put(scope, claims.keySet());
    }
    Set<String> names = new HashSet<>(Set.of("given_name", "family_name"));
    if (!expected.title(person).isEmpty()) {
      names.add("civilite");
    }
    assertThat(told)
        .containsOnly(
            entry("profile", names),
            entry("ect.scope.cnx", CONNECTION),
            entry("ect.scope.ent", Set.of("FrEduCtRefId")),
            entry("ect.scope.scolarite", student ? SCHOOLING : Set.of()),
            entry("ect.scope.inehash", student ? Set.of("FrEduCtEleveINEHash") : Set.of()),
            entry("ect.scope.ine", student ? Set.of("FrEduCtEleveINE") : Set.of()));
  }

  @Test
  void aServersOwnTokenIsNobodysAndHasTheServicesOwnSubject() {
    services.addServer(ALL, SCOPES);
    Map<String, Object> claims =
        ClaimsOf.claims(ClaimsOf.ofServer(stack, ALL).get("access_token").toString());
    assertThat(claims.get("sub").toString()).matches("[0-9a-f-]{36}");
    assertThat(claims.keySet()).noneMatch(name -> name.startsWith("FrEdu"));
  }

  private ClaimsOf claims(Traveller somebody, String client) {
    ClaimsOf.open(stack, somebody, client);
    return ClaimsOf.of(stack, somebody, client);
  }

  @Test
  void theClientIsToldOfTheEndByTheSameSubject() throws IOException, InterruptedException {
    BlockingQueue<String> told = new ArrayBlockingQueue<>(1);
    HttpServer service =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    service.createContext(
        "/",
        exchange -> {
          told.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    service.start();
    try {
      String url = "http://127.0.0.1:" + service.getAddress().getPort() + "/";
      services.addClient(
          ALL,
          SCOPES,
          Map.of("backchannel.logout.url", url, "backchannel.logout.session.required", "true"));
      Person student = stack.people().roles().get("studentActive");
      Traveller somebody = signIn(student, "STUDENT", ALL);
      String hint = ClaimsOf.of(stack, somebody, ALL).idTokenText();
      somebody.get(ClaimsOf.endpoint(stack, "logout") + "?id_token_hint=" + hint);
      String form = told.poll(20, TimeUnit.SECONDS);
      assertThat(form).startsWith("logout_token=");
      String token = URLDecoder.decode(form.substring(13), StandardCharsets.UTF_8);
      assertThat(ClaimsOf.claims(token))
          .containsEntry("sub", subject(student, ALL))
          .containsEntry("iss", stack.addresses().issuer())
          .containsEntry("aud", TestServices.entityId(ALL))
          .containsEntry("events", Map.of(LOGOUT_EVENT, Map.of()))
          .containsEntry("sid", ClaimsOf.claims(hint).get("sid"))
          .containsKeys("iat", "jti")
          .doesNotContainKey("nonce");
    } finally {
      service.stop(0);
    }
  }

  /** What is ours of the claims, without the time of the sign-in. */
  static Map<String, Object> ours(Map<String, Object> claims) {
    Map<String, Object> ours = new HashMap<>(claims);
    ours.keySet().removeAll(new HashSet<>(PROTOCOL));
    Object moment = ours.remove("FrEduCtDateConnexion");
    if (moment != null) {
      assertThat(moment.toString()).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d{3}");
    }
    return ours;
  }

  private String subject(Person person, String client) {
    return new ExpectedAttributes(stack)
        .key("pairwise-1")
        .subject(person.id(), TestServices.entityId(client));
  }
}
