package fr.educonnect.documents.letter;

import freemarker.core.TemplateMarkupOutputModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The templates' {@code msg("key", …)}: lines of the bundle are Markdown, what is put in is not.
 */
final class Messages implements TemplateMethodModelEx {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle bundle;

  Messages(Locale locale) {
    bundle =
        ResourceBundle.getBundle(
            Messages.class.getPackageName() + ".texts.letters",
            locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.FRENCH,
            Messages.class.getClassLoader(),
            NO_FALLBACK);
  }

  Locale locale() {
    return bundle.getLocale();
  }

  /** A line that is no Markdown. */
  String plain(String key, Object... values) {
    try {
      return new MessageFormat(bundle.getString(key), locale()).format(values);
    } catch (MissingResourceException e) {
      throw new UnreadableLetterException(key);
    }
  }

  @Override
  public TemplateMarkupOutputModel<?> exec(@SuppressWarnings("rawtypes") List arguments)
      throws TemplateModelException {
    Object[] values = new Object[arguments.size() - 1];
    for (int i = 0; i < values.length; i++) {
      values[i] = MarkdownFormat.INSTANCE.escapePlainText(string(arguments.get(i + 1)));
    }
    return MarkdownFormat.INSTANCE.fromMarkup(plain(string(arguments.get(0)), values));
  }

  private static String string(Object argument) throws TemplateModelException {
    if (argument instanceof TemplateScalarModel scalar) {
      return scalar.getAsString();
    }
    throw new TemplateModelException("texts are put together from texts only");
  }
}
