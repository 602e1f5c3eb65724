package fr.educonnect.theme.families;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Renders templates as Keycloak's provider does: our themes before the base theme, HTML escaped.
 * What is there for staff only replaces nothing of the families'.
 */
final class Pages {

  private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_32);

  Pages() {
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setLogTemplateExceptions(false);
    configuration.setTemplateLoader(
        new MultiTemplateLoader(
            new TemplateLoader[] {theme("agents"), theme("families"), theme("base")}));
  }

  private static TemplateLoader theme(String name) {
    return new ClassTemplateLoader(Pages.class.getClassLoader(), "theme/" + name + "/login");
  }

  String render(PageCase page, String language) {
    Map<String, Object> model = new HashMap<>(SharedModel.of(language));
    model.put("pageId", page.template().replace(".ftl", ""));
    model.putAll(page.model());
    try {
      StringWriter out = new StringWriter();
      configuration.getTemplate(page.template(), "UTF-8").process(model, out);
      return out.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (TemplateException e) {
      throw new IllegalStateException(page.name(), e);
    }
  }
}
