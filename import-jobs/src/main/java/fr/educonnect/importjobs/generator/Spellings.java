package fr.educonnect.importjobs.generator;

import java.text.Normalizer;
import java.util.Locale;

/** How one person's names come out under several clerks' hands. */
final class Spellings {

  private Spellings() {}

  static PersonName written(Guardian guardian, boolean married, boolean second) {
    PersonName name = guardian.name();
    PersonName usual =
        married && guardian.marriedName() != null
            ? name.withFamily(guardian.marriedName(), name.birth())
            : name;
    return second ? again(usual, guardian.spelling()) : usual;
  }

  private static PersonName again(PersonName name, Guardian.Spelling spelling) {
    return switch (spelling) {
      case SAME -> name;
      case PLAIN_CAPITALS ->
          new PersonName(
              name.title(), plain(name.family()), plain(name.birth()), plain(name.first()), null);
      case NO_HYPHENS ->
          name.withFirst(name.first().replace('-', ' '))
              .withFamily(name.family().replace('-', ' '), name.birth());
      case BIRTH_NAME -> name.withFamily(name.birth(), null);
      case RESPELLED -> name.withFirst(name.first() + "e");
    };
  }

  /** Capitals without accents, as registers of old. */
  private static String plain(String text) {
    if (text == null) {
      return null;
    }
    String bare = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return bare.toUpperCase(Locale.ROOT);
  }
}
