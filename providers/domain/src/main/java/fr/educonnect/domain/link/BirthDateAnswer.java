package fr.educonnect.domain.link;

import java.time.LocalDate;
import java.util.Optional;

/** What a guardian answers about one child: « Je suis le représentant légal de cet élève ? ». */
public sealed interface BirthDateAnswer {

  /**
   * « Oui ».
   *
   * @param date the child's birth date; empty where none was given, or none that exists
   */
  record Yes(Optional<LocalDate> date) implements BirthDateAnswer {
    @Override
    public String toString() {
      return "Yes";
    }
  }

  /** « Non »: the link is wrong. */
  record No() implements BirthDateAnswer {}
}
