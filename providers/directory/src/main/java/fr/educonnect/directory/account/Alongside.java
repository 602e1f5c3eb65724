package fr.educonnect.directory.account;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * What goes with a change of an account, in its transaction.
 *
 * @param provisionalPassword the one to be set, where the change makes one; else it is a random one
 * @param part written before the change; what it throws undoes all
 */
public record Alongside(Optional<String> provisionalPassword, Part part) {

  /** Nothing. */
  public static final Alongside NOTHING = of(connection -> {});

  /** Something that is written. */
  @FunctionalInterface
  public interface Part {

    void write(Connection connection) throws SQLException;
  }

  /** This part, and a random provisional password where one is made. */
  public static Alongside of(Part part) {
    return new Alongside(Optional.empty(), part);
  }

  @Override
  public String toString() {
    return "Alongside";
  }
}
