package fr.educonnect.documents.letter;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;

/** Escapes every value that a template puts into its text: a name is never markup. */
final class MarkdownFormat extends CommonMarkupOutputFormat<MarkdownFormat.Markup> {
  static final MarkdownFormat INSTANCE = new MarkdownFormat();

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private MarkdownFormat() {}

  @Override
  public String getName() {
    return "Markdown";
  }

  @Override
  public String getMimeType() {
    return "text/markdown";
  }

  @Override
  public void output(String text, Writer out) throws IOException {
    out.write(escapePlainText(text));
  }

  /** CommonMark 0.31, §2.4: any ASCII punctuation may be escaped. White space joins on one line. */
  @Override
  public String escapePlainText(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    for (char c : SPACE.matcher(text.strip()).replaceAll(" ").toCharArray()) {
      if (isPunctuation(c)) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }

  private static boolean isPunctuation(char c) {
    return c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
  }

  @Override
  public boolean isLegacyBuiltInBypassed(String builtIn) {
    return false;
  }

  @Override
  protected Markup newTemplateMarkupOutputModel(String plain, String markup) {
    return new Markup(plain, markup);
  }

  /** Text that is escaped already. */
  static final class Markup extends CommonTemplateMarkupOutputModel<Markup> {
    Markup(String plain, String markup) {
      super(plain, markup);
    }

    @Override
    public MarkdownFormat getOutputFormat() {
      return INSTANCE;
    }
  }
}
