package fr.educonnect.messaging.text;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * The templates' {@code msg("key", …)}. Keycloak's own looks up <code>${…}</code> within what it is
 * given, so that a name could fetch texts; here what is given is put in as it is.
 */
final class FormattedMessages implements TemplateMethodModelEx {

  private final Properties bundle;
  private final Locale locale;

  FormattedMessages(Properties bundle, Locale locale) {
    this.bundle = bundle;
    this.locale = locale;
  }

  /**
   * @throws UnreadableTextException if the bundle has no such text
   */
  String text(String key, Object... arguments) {
    String pattern = bundle.getProperty(key);
    if (pattern == null) {
      throw new UnreadableTextException(key);
    }
    return new MessageFormat(pattern, locale).format(arguments);
  }

  @Override
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    Object[] values = new Object[arguments.size() - 1];
    for (int i = 0; i < values.length; i++) {
      values[i] = string(arguments.get(i + 1));
    }
    return new SimpleScalar(text(string(arguments.get(0)), values));
  }

  private static String string(Object argument) throws TemplateModelException {
    if (argument instanceof TemplateScalarModel scalar) {
      return scalar.getAsString();
    }
    throw new TemplateModelException("texts are put together from texts only");
  }
}
