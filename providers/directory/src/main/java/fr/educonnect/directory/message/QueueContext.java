package fr.educonnect.directory.message;

import java.util.Optional;

/**
 * Who asks for something that may send messages, and from where.
 *
 * @param realm whose look and senders the messages have
 * @param locale of the page; the language of what is sent to the person who asks
 * @param browser keyed hash of the browser session; empty when nobody at a browser asks
 * @param clientId the service that the person is on the way to
 */
public record QueueContext(
    String realm, String locale, Optional<String> browser, Optional<String> clientId) {}
