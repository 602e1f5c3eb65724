package fr.educonnect.testing.stack.messages;

import java.time.Instant;

/** A text message that was sent; {@code to} in E.164. */
public record Sms(String to, String body, Instant date) {}
