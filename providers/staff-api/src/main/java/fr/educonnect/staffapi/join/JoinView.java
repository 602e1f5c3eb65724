package fr.educonnect.staffapi.join;

import fr.educonnect.directory.join.AccountJoin;

/** An account that was joined to another, and can be separated from it still. */
public record JoinView(long otherId, String otherLogin, String joinedAt) {

  static JoinView of(AccountJoin join) {
    return new JoinView(join.otherId(), join.otherLogin(), join.joinedAt().toString());
  }

  @Override
  public String toString() {
    return "JoinView";
  }
}
