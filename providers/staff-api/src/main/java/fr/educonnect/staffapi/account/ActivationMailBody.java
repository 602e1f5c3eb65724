package fr.educonnect.staffapi.account;

import fr.educonnect.staffapi.answer.Maybe;

/**
 * Where the activation mail goes.
 *
 * @param mail the corrected address; null for the one that the guardian gave
 */
public record ActivationMailBody(@Maybe String mail) {

  @Override
  public String toString() {
    return "ActivationMailBody";
  }
}
