package fr.educonnect.directory.pool;

import java.time.Duration;

/**
 * How to reach the directory.
 *
 * @param url JDBC URL of PostgreSQL, without user and password
 * @param size connections kept and allowed
 * @param acquisitionTimeout longest wait for a connection before the request fails
 * @param statementTimeout longest time of one statement, held by the database
 */
public record PoolSettings(
    String url,
    Credentials credentials,
    Size size,
    Duration acquisitionTimeout,
    Duration statementTimeout) {

  /** Who connects. */
  public record Credentials(String user, String password) {
    @Override
    public String toString() {
      return "Credentials[user=" + user + "]";
    }
  }

  /** Connections kept open when idle, and open at most. */
  public record Size(int min, int max) {
    public Size {
      if (min < 0 || max < 1 || min > max) {
        throw new IllegalArgumentException("pool size: need 0 <= min <= max and max >= 1");
      }
    }
  }

  public PoolSettings {
    if (url == null || !url.startsWith("jdbc:postgresql:")) {
      throw new IllegalArgumentException("url: need jdbc:postgresql://host[:port]/database");
    }
    requirePositive("acquisition timeout", acquisitionTimeout);
    requirePositive("statement timeout", statementTimeout);
  }

  private static void requirePositive(String name, Duration value) {
    if (value.isNegative() || value.isZero()) {
      throw new IllegalArgumentException(name + ": must be longer than 0");
    }
  }
}
