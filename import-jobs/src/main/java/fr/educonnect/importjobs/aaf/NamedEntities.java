package fr.educonnect.importjobs.aaf;

import java.util.HashMap;
import java.util.Map;

/**
 * The named characters of Latin-1 (HTML 4, section 24.2) and the few of Latin-9 that it lacks:
 * older exports use them in values without declaring them.
 */
final class NamedEntities {

  private static final String LATIN_1 =
      "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn"
          + " sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest"
          + " Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave"
          + " Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave"
          + " Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig"
          + " ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute"
          + " ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";
  private static final Map<String, Character> CHARACTERS = characters();

  private NamedEntities() {}

  /** The character that a name stands for; null for any other name. */
  static Character character(String name) {
    return CHARACTERS.get(name);
  }

  private static Map<String, Character> characters() {
    Map<String, Character> characters = new HashMap<>();
    char character = '\u00a0';
    for (String name : LATIN_1.split(" ", -1)) {
      characters.put(name, character++);
    }
    characters.put("OElig", 'Œ');
    characters.put("oelig", 'œ');
    characters.put("Yuml", 'Ÿ');
    characters.put("euro", '€');
    characters.put("Scaron", 'Š');
    characters.put("scaron", 'š');
    characters.put("rsquo", '’');
    return Map.copyOf(characters);
  }
}
