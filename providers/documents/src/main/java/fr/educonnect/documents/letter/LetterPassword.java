package fr.educonnect.documents.letter;

import java.util.Optional;

/** What a letter says about the password. */
public sealed interface LetterPassword {
  /** The name by which templates tell them apart. */
  String kind();

  /** What is typed, where the letter may show it. */
  default Optional<String> shown() {
    return Optional.empty();
  }

  /** The first one: with it, the account is activated. */
  record First(String password) implements LetterPassword {
    @Override
    public String kind() {
      return "first";
    }

    @Override
    public Optional<String> shown() {
      return Optional.of(password);
    }

    @Override
    public String toString() {
      return kind();
    }
  }

  /** The one that a reset put in place of another, of an account that is active. */
  record Reset(String password) implements LetterPassword {
    @Override
    public String kind() {
      return "reset";
    }

    @Override
    public Optional<String> shown() {
      return Optional.of(password);
    }

    @Override
    public String toString() {
      return kind();
    }
  }

  /** The one that the family chose: nobody else knows it. */
  record Chosen() implements LetterPassword {
    @Override
    public String kind() {
      return "chosen";
    }
  }

  /** None: FranceConnect signs in. */
  record FranceConnect() implements LetterPassword {
    @Override
    public String kind() {
      return "franceconnect";
    }
  }
}
