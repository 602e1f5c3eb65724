package fr.educonnect.proofs;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;

/** A form as it was sent. */
public final class SomeForm {

  private SomeForm() {}

  /**
   * @param pairs name, value, name, value
   */
  public static MultivaluedMap<String, String> of(String... pairs) {
    MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      form.putSingle(pairs[i], pairs[i + 1]);
    }
    return form;
  }
}
