package fr.educonnect.messaging.twilio;

import com.twilio.exception.ApiException;
import com.twilio.exception.TwilioException;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageCreator;
import com.twilio.type.PhoneNumber;
import fr.educonnect.messaging.SendResult;
import fr.educonnect.messaging.SendResult.Verdict;
import fr.educonnect.messaging.sms.SmsMessage;
import fr.educonnect.messaging.sms.SmsSender;
import java.net.http.HttpClient;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Hands messages to Twilio's Messages API, so many at a time and no more. */
final class TwilioSmsSender implements SmsSender {

  private final TwilioSettings settings;
  private final HttpClient http;
  private final Semaphore bulkhead;

  TwilioSmsSender(TwilioSettings settings) {
    this.settings = settings;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(settings.timeouts().connect())
            .build();
    this.bulkhead = new Semaphore(settings.maxConcurrent());
  }

  @Override
  public SendResult send(SmsMessage message) {
    if (!hasPlace()) {
      return SendResult.of(Verdict.BUSY, "bulkhead");
    }
    try {
      return handOver(message);
    } finally {
      bulkhead.release();
    }
  }

  // No place for as long as an answer may take: the gateway is slow.
  private boolean hasPlace() {
    try {
      return bulkhead.tryAcquire(settings.timeouts().read().toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  // The SDK's exceptions are read and dropped: their texts may hold the number.
  private SendResult handOver(SmsMessage message) {
    TwilioCall call = new TwilioCall(http, settings);
    try {
      Message created = creator(message).create(client(call));
      return created.getSid() == null
          ? SendResult.of(Verdict.UNKNOWN, "twilio-answer")
          : SendResult.accepted();
    } catch (ApiException e) {
      return TwilioAnswer.meaning(call.status(), e.getCode(), call.retryAfter());
    } catch (TwilioException e) {
      return call.failure();
    }
  }

  private MessageCreator creator(SmsMessage message) {
    PhoneNumber to = new PhoneNumber(message.to());
    return settings
        .sender()
        .from()
        .map(from -> Message.creator(to, new PhoneNumber(from), message.text()))
        .orElseGet(
            () ->
                Message.creator(
                    to, settings.sender().messagingService().orElseThrow(), message.text()));
  }

  // One per call, for the SDK's client keeps the request that it made last.
  private TwilioRestClient client(TwilioCall call) {
    TwilioSettings.Credentials credentials = settings.credentials();
    return new TwilioRestClient.Builder(credentials.user(), credentials.secret())
        .accountSid(settings.account())
        .httpClient(call)
        .build();
  }

  @Override
  public void close() {
    // Shared by all requests; its connections end with the server.
  }
}
