package fr.educonnect.signin.recovery;

import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody forgot; the names are the theme's. */
public enum Forgotten {
  IDENTIFIER,
  PASSWORD;

  private static final String PARAMETER = "what";

  /** The address at which this is asked about. */
  public URI at(URI recovery) {
    return UriBuilder.fromUri(recovery).replaceQueryParam(PARAMETER, name()).build();
  }

  /** The name of the step in events and metrics. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What an address asks about; empty when it does not say. */
  static Optional<Forgotten> in(UriInfo uri) {
    return parse(uri.getQueryParameters().getFirst(PARAMETER));
  }

  static Optional<Forgotten> parse(String text) {
    return Arrays.stream(values()).filter(what -> what.name().equals(text)).findFirst();
  }
}
