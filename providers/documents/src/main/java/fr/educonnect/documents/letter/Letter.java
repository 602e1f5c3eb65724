package fr.educonnect.documents.letter;

import java.util.List;

/** What is said to one account. */
public sealed interface Letter {
  /** To whom. */
  Person addressee();

  Credentials credentials();

  /**
   * The lines below the name in the window of an envelope (NF Z 10-011); empty where the letter is
   * handed over without one.
   */
  List<String> address();

  /**
   * To a guardian.
   *
   * @param students for whom the account serves at this school
   */
  record ToGuardian(
      Person addressee, List<Person> students, Credentials credentials, List<String> address)
      implements Letter {
    public ToGuardian {
      students = List.copyOf(students);
      address = List.copyOf(address);
    }
  }

  /** To a student. */
  record ToStudent(Person addressee, Credentials credentials, List<String> address)
      implements Letter {
    public ToStudent {
      address = List.copyOf(address);
    }
  }
}
