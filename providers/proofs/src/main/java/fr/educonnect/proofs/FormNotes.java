package fr.educonnect.proofs;

import jakarta.ws.rs.core.AbstractMultivaluedMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * What a refused form leaves for the page that follows: its errors and what was typed. Forms are
 * answered by a redirection, so that reloading sends nothing twice; the page is made from here.
 * What was typed is kept in Keycloak's authentication session until the form is sent again or the
 * step is left.
 */
public final class FormNotes {

  private static final String ERRORS = "educonnect.form-errors";
  private static final String TYPED = "educonnect.form-typed";

  /** Between a message's key and its parameters. */
  private static final String SEPARATOR = "\n";

  /** Longer texts are cut: nobody's name or address is as long. */
  private static final int TYPED_LENGTH = 200;

  private final AuthenticationSessionModel session;

  public FormNotes(AuthenticationSessionModel session) {
    this.session = session;
  }

  /**
   * Keeps a refused form.
   *
   * @param fields those whose text is shown again: never a password, never a code
   */
  public void keep(
      List<FormMessage> errors, MultivaluedMap<String, String> form, Collection<String> fields) {
    MultivaluedMap<String, String> messages = new InOrder();
    errors.forEach(error -> messages.add(error.getField(), text(error)));
    MultivaluedMap<String, String> typed = new InOrder();
    for (String field : fields) {
      Optional.ofNullable(form.getFirst(field))
          .ifPresent(text -> typed.putSingle(field, cut(text)));
    }
    session.setAuthNote(ERRORS, encode(messages));
    session.setAuthNote(TYPED, encode(typed));
  }

  /** Puts the errors and what was typed into a page. */
  public LoginFormsProvider into(LoginFormsProvider page) {
    List<FormMessage> errors = errors();
    if (!errors.isEmpty()) {
      page.setErrors(errors);
    }
    return page.setFormData(typed()).setAttribute("typed", shownAgain(typed()));
  }

  /** The errors in the order in which they were found. */
  public List<FormMessage> errors() {
    List<FormMessage> errors = new ArrayList<>();
    decode(session.getAuthNote(ERRORS))
        .forEach((field, keys) -> errors.add(error(field, keys.get(0))));
    return errors;
  }

  /** What was typed, by field. */
  public MultivaluedMap<String, String> typed() {
    return decode(session.getAuthNote(TYPED));
  }

  // Keycloak gives what was typed to its own pages only; ours read it by field from here.
  private static Map<String, String> shownAgain(MultivaluedMap<String, String> typed) {
    Map<String, String> texts = new HashMap<>();
    typed.forEach((field, values) -> texts.put(field, values.get(0)));
    return texts;
  }

  /** Forgets both. */
  public void clear() {
    session.removeAuthNote(ERRORS);
    session.removeAuthNote(TYPED);
  }

  private static String text(FormMessage error) {
    StringBuilder text = new StringBuilder(error.getMessage());
    if (error.getParameters() != null) {
      for (Object parameter : error.getParameters()) {
        text.append(SEPARATOR).append(parameter);
      }
    }
    return text.toString();
  }

  private static FormMessage error(String field, String text) {
    String[] parts = text.split(SEPARATOR, -1);
    Object[] parameters = Arrays.copyOfRange(parts, 1, parts.length, Object[].class);
    return new FormMessage(field, parts[0], parameters);
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(text.length(), TYPED_LENGTH));
  }

  private static String encode(MultivaluedMap<String, String> values) {
    List<String> pairs = new ArrayList<>();
    values.forEach((field, texts) -> pairs.add(encode(field) + "=" + encode(texts.get(0))));
    return String.join("&", pairs);
  }

  private static MultivaluedMap<String, String> decode(String note) {
    MultivaluedMap<String, String> values = new InOrder();
    if (note != null && !note.isEmpty()) {
      for (String pair : note.split("&", -1)) {
        int equals = pair.indexOf('=');
        values.putSingle(
            decodeOne(pair.substring(0, equals)), decodeOne(pair.substring(equals + 1)));
      }
    }
    return values;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decodeOne(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /** Keeps the fields' order. */
  private static final class InOrder extends AbstractMultivaluedMap<String, String> {

    InOrder() {
      super(new LinkedHashMap<>());
    }
  }
}
