package fr.educonnect.theme.families;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.theme.KeycloakSanitizerMethod;
import org.keycloak.theme.beans.AdvancedMessageFormatterMethod;
import org.keycloak.theme.beans.MessageFormatterMethod;
import org.keycloak.theme.beans.MessagesPerFieldBean;

/** What Keycloak gives to every template. */
final class SharedModel {

  /** Under target/pages the resources lie beside the pages, so that a browser can show them. */
  private static final String RESOURCES = "../classes/theme/families/login/resources";

  private SharedModel() {}

  static Map<String, Object> of(String language) {
    Properties messages = Bundle.merged(language);
    Locale locale = Locale.forLanguageTag(language);
    return Map.of(
        "lang",
        language,
        "locale",
        Map.of("supported", languages(), "rtl", false, "currentLanguageTag", language),
        "realm",
        Map.of(
            "internationalizationEnabled",
            true,
            "displayName",
            "ÉduConnect",
            "registrationAllowed",
            true),
        "url",
        urls(),
        "properties",
        Bundle.read("theme/families/login/theme.properties"),
        "msg",
        new MessageFormatterMethod(locale, messages),
        "advancedMsg",
        new AdvancedMessageFormatterMethod(locale, messages),
        "kcSanitize",
        new KeycloakSanitizerMethod(),
        "messagesPerField",
        new MessagesPerFieldBean());
  }

  private static List<Map<String, String>> languages() {
    return List.of(
        Map.of("languageTag", "en", "label", "English", "url", "/page?kc_locale=en"),
        Map.of("languageTag", "fr", "label", "Français", "url", "/page?kc_locale=fr"));
  }

  private static Map<String, String> urls() {
    Map<String, String> urls =
        Stream.of(
                "loginAction",
                "registrationUrl",
                "loginRestartFlowUrl",
                "oauthAction",
                "logoutConfirmAction",
                "oauth2DeviceVerificationAction")
            .collect(Collectors.toMap(name -> name, name -> "/realms/educonnect/" + name));
    urls.put("loginUrl", "/realms/educonnect/login-actions/authenticate");
    urls.put("resourcesPath", RESOURCES);
    return urls;
  }
}
