package fr.educonnect.staffapi.account;

/**
 * Where the activation mail goes.
 *
 * @param mail the corrected address; null for the one that the guardian gave
 */
public record ActivationMailBody(String mail) {

  @Override
  public String toString() {
    return "ActivationMailBody";
  }
}
