package fr.educonnect.familypages;

import java.util.Optional;

/**
 * What a sign-in brings back: where it was going, and which action it was for. Nothing secret, and
 * nothing that leads anywhere but to these pages.
 */
record ReturnState(FamilyPage page, Optional<String> action) {

  private static final String SEPARATOR = ".";
  private static final String ACTION = "[a-z-]{1,60}";

  /**
   * @param text anything; may be null
   */
  static ReturnState parse(String text) {
    String[] parts = (text == null ? "" : text).split("\\.", 2);
    return new ReturnState(
        FamilyPage.ofPath(parts[0]).orElse(FamilyPage.PORTAL),
        parts.length == 2 && parts[1].matches(ACTION) ? Optional.of(parts[1]) : Optional.empty());
  }

  String render() {
    return page.path() + action.map(id -> SEPARATOR + id).orElse("");
  }
}
