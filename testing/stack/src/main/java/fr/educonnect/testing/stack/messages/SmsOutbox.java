package fr.educonnect.testing.stack.messages;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The text messages that were sent, newest first. */
final class SmsOutbox {
  private final Deque<Sms> messages = new ArrayDeque<>();

  synchronized void add(Sms sms) {
    messages.addFirst(sms);
  }

  synchronized List<Sms> newestFirst() {
    return List.copyOf(messages);
  }

  synchronized void empty() {
    messages.clear();
  }
}
