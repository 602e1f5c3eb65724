package fr.educonnect.familypages;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The pages, by the last part of their address. */
public enum FamilyPage {
  /** « Portail Éducation nationale ». */
  PORTAL,
  /** « Mes informations » of Mon compte. */
  ACCOUNT,
  /** « Mes enfants » of Mon compte; guardians only. */
  CHILDREN,
  /** « Assistance »; for everybody, signed in or not. */
  ASSISTANCE;

  /** In the page's address. */
  String path() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<FamilyPage> ofPath(String path) {
    return Arrays.stream(values()).filter(page -> page.path().equals(path)).findFirst();
  }
}
