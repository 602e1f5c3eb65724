package fr.educonnect.domain.message;

/** How a message travels. */
public enum Channel {
  MAIL,
  SMS
}
