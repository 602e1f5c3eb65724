package fr.educonnect.testing.journeys.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.agents.HubAgent;
import fr.educonnect.testing.stack.process.Wait;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Somebody of the staff at work for one school: calls of the API, as whoever they are. */
public final class Office {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final String api;
  private final StagedSchool school;
  private final String token;

  private Office(Stack stack, StagedSchool school, String token) {
    this.api = stack.addresses().staffApi();
    this.school = school;
    this.token = token;
  }

  /** The head's. */
  public static Office ofHead(Stack stack, StagedSchool school) {
    Map<String, List<String>> said =
        school.degree().equals("1D")
            ? Map.of(
                "FrEduGestResp",
                List.of("01/09/2020$31/12/9999$" + school.uai() + "$805$EDUCONNECT"))
            : Map.of(
                "FrEduFonctAdm",
                List.of("DIR"),
                "FrEduRneResp",
                List.of(school.uai() + "$UAJ$PU$N$T3$CLG$340"));
    return of(stack, school, "head-" + school.uai() + school.degree(), said);
  }

  /** The assistance team's of the school's department. */
  static Office ofAssistance(Stack stack, StagedSchool school) {
    String group = "ECT_ADMIN_%s_%s".formatted(StagedSchool.DEPARTMENT, school.degree());
    return of(stack, school, "assistance-077", Map.of("ctgrps", List.of(group)));
  }

  private static Office of(
      Stack stack, StagedSchool school, String login, Map<String, List<String>> said) {
    HubAgent model = stack.staff().get("headOfSchool");
    Map<String, List<String>> whole = new HashMap<>(model.said());
    whole.replaceAll((name, values) -> name.equals("amr") ? values : List.of("X"));
    whole.putAll(said);
    HubAgent agent =
        new HubAgent(
            login.toLowerCase(Locale.ROOT), model.password(), "Camille", "Staff", "", "", whole);
    stack.staff().hub().enrol(agent);
    return new Office(stack, school, new StaffVisitor(stack, agent).signIn("").token());
  }

  /** The demo academy's tool. */
  static Office ofTool(Stack stack, StagedSchool school) {
    return new Office(stack, school, Tool.token(stack, stack.staff().toolKey()));
  }

  StagedSchool school() {
    return school;
  }

  /** Below the school's address. */
  Answer get(String path) {
    return call("GET", path, "");
  }

  /**
   * @param body JSON; empty for none
   */
  Answer post(String path, String body) {
    return call("POST", path, body);
  }

  Answer call(String method, String path, String body, String... headers) {
    String address = "%s/schools/%s/%s%s".formatted(api, school.uai(), school.degree(), path);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address))
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + token)
            .method(method, BodyPublishers.ofString(body));
    if (!body.isEmpty()) {
      request.header("Content-Type", "application/json");
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return new Answer(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  JsonNode read(String path) {
    return get(path).is(200).json();
  }

  /** The page of an account. */
  JsonNode account(String list, long account) {
    return read("/" + list + "/" + account);
  }

  /** Resets one account's password, and reads the new one. */
  public String reset(String list, long account) {
    post("/" + list + "/" + account + "/reset", "").is(200);
    return account(list, account).at("/identity/password").asText();
  }

  /** Orders a job. */
  public String order(String list, String order, String key) {
    return call("POST", "/" + list + "/jobs", order, "Idempotency-Key", key)
        .is(201)
        .json()
        .path("id")
        .asText();
  }

  /** Orders a job for these accounts. */
  public String order(String list, String kind, List<Long> accounts, String more) {
    String body =
        "{\"kind\":\"%s\",\"selection\":{\"accounts\":%s}%s}".formatted(kind, accounts, more);
    return order(list, body, UUID.randomUUID().toString());
  }

  /** The job at its end. */
  JsonNode done(String job) {
    Wait.until(
        "job " + job, PATIENCE, () -> !read("/jobs/" + job).path("endedAt").asText().isEmpty());
    JsonNode ended = read("/jobs/" + job);
    assertThat(ended.path("status").asText()).describedAs(ended.toString()).isEqualTo("DONE");
    return ended;
  }

  /** What became of each account, once no mail waits any more. */
  Map<Long, String> results(String job) {
    done(job);
    Wait.until("mails of " + job, PATIENCE, () -> !now(job).containsValue("QUEUED"));
    return now(job);
  }

  /** What became of each account so far. */
  private Map<Long, String> now(String job) {
    Map<Long, String> results = new TreeMap<>();
    for (JsonNode item : read("/jobs/" + job + "/accounts")) {
      results.put(item.path("accountId").asLong(), item.path("result").asText());
    }
    return results;
  }

  /** The job's file. */
  public Answer file(String job) {
    done(job);
    return post("/jobs/" + job + "/file", "").is(200);
  }
}
