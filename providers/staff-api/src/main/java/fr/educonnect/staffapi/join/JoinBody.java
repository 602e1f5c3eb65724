package fr.educonnect.staffapi.join;

/**
 * What is to be joined to an account.
 *
 * @param other identifier of the other account
 * @param reference of the request to the assistance team
 */
public record JoinBody(String other, String reference) {

  @Override
  public String toString() {
    return "JoinBody";
  }
}
