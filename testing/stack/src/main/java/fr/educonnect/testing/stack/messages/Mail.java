package fr.educonnect.testing.stack.messages;

import java.time.Instant;

/**
 * A mail that was sent. Text and HTML are empty when the mail has no such part.
 *
 * @param messageId the same in each copy of a mail that was sent twice
 */
public record Mail(
    String to,
    String from,
    String subject,
    String text,
    String html,
    Instant date,
    String messageId) {}
