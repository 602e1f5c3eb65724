package fr.educonnect.testing.stack.messages;

/** What the stand-in of the text message gateway does with a message. */
public enum GatewayMode {
  /** 201: it is sent. */
  SUCCESS,
  /** 429, with the header Retry-After: too much at once. */
  BUSY,
  /** 500: the gateway is broken. */
  ERROR,
  /** Answers 201 after ten seconds, or when the mode changes: later than anybody waits. */
  SLOW,
  /** 400, error 21614: the number is no mobile. */
  REFUSED
}
