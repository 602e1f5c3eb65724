package fr.educonnect.documents.letter;

import fr.educonnect.documents.markup.Block;
import fr.educonnect.documents.markup.Markdown;
import freemarker.cache.ClassTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The texts of the letters of one series. */
final class LetterTexts {
  private static final int PARTS = 4;
  private static final Configuration TEMPLATES = templates();

  private final LetterSeries series;
  private final Messages messages;
  private final List<Block> notes;

  LetterTexts(LetterSeries series) {
    this.series = series;
    this.messages = new Messages(series.language());
    this.notes = series.sender().notes().stream().flatMap(note -> note.blocks().stream()).toList();
  }

  private static Configuration templates() {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_32);
    configuration.setTemplateLoader(new ClassTemplateLoader(LetterTexts.class, "texts"));
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocalizedLookup(false);
    configuration.setOutputFormat(MarkdownFormat.INSTANCE);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    return configuration;
  }

  Messages messages() {
    return messages;
  }

  /**
   * @throws UnreadableLetterException if the template is wrong
   */
  LetterText of(Letter letter) {
    String template = letter instanceof Letter.ToGuardian ? "guardian.ftl" : "student.ftl";
    List<List<Block>> parts = Markdown.parts(processed(template, model(letter)));
    if (parts.size() != PARTS) {
      throw new UnreadableLetterException(template);
    }
    Credentials credentials = letter.credentials();
    String caption = credentials.password() instanceof LetterPassword.First ? "First" : "Next";
    return new LetterText(
        parts.get(0),
        parts.get(1),
        parts.get(2),
        notes,
        parts.get(3),
        messages.plain("code" + caption),
        messages.plain("codeDescription" + caption, credentials.page().toString()),
        messages.plain("next", letter.addressee().namedWithCivility()));
  }

  private Map<String, Object> model(Letter letter) {
    Map<String, Object> model = new HashMap<>();
    Credentials credentials = letter.credentials();
    model.put("msg", messages);
    model.put("school", series.sender().school());
    model.put("portal", series.portal().toString());
    model.put("loginId", credentials.loginId());
    model.put("kind", credentials.password().kind());
    model.put("password", credentials.password().shown().orElse(""));
    if (letter instanceof Letter.ToGuardian guardian) {
      model.put("addressee", guardian.addressee().namedWithCivility());
      model.put("students", guardian.students().stream().map(Person::namedWithCivility).toList());
    } else {
      model.put("addressee", letter.addressee().named());
    }
    return model;
  }

  // The engine's complaints quote values.
  private static String processed(String template, Map<String, Object> model) {
    try {
      StringWriter text = new StringWriter();
      TEMPLATES.getTemplate(template).process(model, text);
      return text.toString();
    } catch (IOException | TemplateException e) {
      throw new UnreadableLetterException(template);
    }
  }
}
