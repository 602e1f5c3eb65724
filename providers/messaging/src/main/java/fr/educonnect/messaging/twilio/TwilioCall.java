package fr.educonnect.messaging.twilio;

import com.twilio.exception.ApiConnectionException;
import com.twilio.http.Request;
import com.twilio.http.Response;
import fr.educonnect.messaging.SendResult;
import fr.educonnect.messaging.SendResult.Verdict;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;

/**
 * One request of the SDK, sent once, to the base URL of the settings, answered within their
 * timeouts as a whole. Keeps what the SDK does not hand on.
 */
final class TwilioCall extends com.twilio.http.HttpClient {

  private final HttpClient http;
  private final TwilioSettings settings;
  private HttpResponse<String> answer;
  private SendResult failure = SendResult.of(Verdict.UNKNOWN, "twilio-answer");

  TwilioCall(HttpClient http, TwilioSettings settings) {
    this.http = http;
    this.settings = settings;
  }

  /** The SDK's own would send up to three times where the answer is an error. */
  @Override
  public Response reliableRequest(Request request) {
    return makeRequest(request);
  }

  @Override
  public Response makeRequest(Request request) {
    CompletableFuture<HttpResponse<String>> sent =
        http.sendAsync(httpRequest(request), BodyHandlers.ofString());
    try {
      answer = sent.get(settings.timeouts().both().toMillis(), TimeUnit.MILLISECONDS);
      return new Response(answer.body(), answer.statusCode());
    } catch (TimeoutException e) {
      sent.cancel(true);
      throw failed(SendResult.of(Verdict.UNKNOWN, "timeout"));
    } catch (InterruptedException e) {
      sent.cancel(true);
      Thread.currentThread().interrupt();
      throw failed(SendResult.of(Verdict.UNKNOWN, "interrupted"));
    } catch (ExecutionException e) {
      throw failed(meaning(e.getCause()));
    }
  }

  /** The answer's status; 0 without an answer. */
  int status() {
    return answer == null ? 0 : answer.statusCode();
  }

  /** How many seconds the answer asks to wait; Twilio does not use the header's other form. */
  Optional<Duration> retryAfter() {
    return Optional.ofNullable(answer)
        .flatMap(received -> received.headers().firstValue("Retry-After"))
        .filter(seconds -> seconds.matches("[0-9]{1,6}"))
        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
  }

  /** Why there is no answer. */
  SendResult failure() {
    return failure;
  }

  private ApiConnectionException failed(SendResult why) {
    failure = why;
    return new ApiConnectionException(why.reason());
  }

  // What fails before the request leaves can be repeated, whatever fails later cannot.
  private static SendResult meaning(Throwable cause) {
    boolean neverLeft =
        cause instanceof ConnectException
            || cause instanceof HttpConnectTimeoutException
            || cause instanceof UnknownHostException
            || cause instanceof UnresolvedAddressException
            || cause instanceof SSLHandshakeException;
    return neverLeft
        ? SendResult.of(Verdict.UNAVAILABLE, "connect")
        : SendResult.of(Verdict.UNKNOWN, "no-answer");
  }

  private HttpRequest httpRequest(Request request) {
    URI target = URI.create(settings.baseUrl() + request.constructURL().getPath());
    return HttpRequest.newBuilder(target)
        .header("Authorization", request.getAuthString())
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("Accept", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(request.encodeFormBody()))
        .build();
  }
}
