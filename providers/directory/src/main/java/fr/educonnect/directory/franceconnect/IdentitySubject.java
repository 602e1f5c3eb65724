package fr.educonnect.directory.franceconnect;

import java.util.HexFormat;

/**
 * FranceConnect's identifier of a person as the directory knows it.
 *
 * @param hash keyed, 32 bytes, in hexadecimal
 */
public record IdentitySubject(String hash) {

  byte[] bytes() {
    return HexFormat.of().parseHex(hash);
  }

  @Override
  public String toString() {
    return "IdentitySubject";
  }
}
