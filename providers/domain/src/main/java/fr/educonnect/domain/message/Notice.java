package fr.educonnect.domain.message;

/** A message that an event entails, and to whom; see {@link Notices}. */
public record Notice(MessageKind kind, Audience audience) {}
