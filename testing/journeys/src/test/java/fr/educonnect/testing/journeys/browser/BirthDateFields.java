package fr.educonnect.testing.journeys.browser;

import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Person.Child;
import java.time.LocalDate;

/** Birth dates, the visitor's own or those of children, on whatever page asks for them. */
public final class BirthDateFields {
  private final Hand hand;

  public BirthDateFields(Visitor visitor) {
    hand = visitor.hand();
  }

  /** Answers « Oui » for each child, with the right dates. */
  public BirthDateFields yesToAll(Person guardian) {
    guardian.children().forEach(this::yes);
    return this;
  }

  /** Answers « Oui » with the right date. */
  public BirthDateFields yes(Child child) {
    return yes(child, LocalDate.parse(child.birthDate()));
  }

  /** Answers « Oui » with some date. */
  public BirthDateFields yes(Child child, LocalDate date) {
    hand.choose("legal-" + child.id());
    return type("-" + child.id(), date);
  }

  /** The right dates where nothing else is asked about the children. */
  public BirthDateFields datesOf(Person guardian) {
    guardian
        .children()
        .forEach(child -> type("-" + child.id(), LocalDate.parse(child.birthDate())));
    return this;
  }

  /** Answers « Non ». */
  public BirthDateFields no(Child child) {
    hand.choose("legal-" + child.id() + "-no");
    return this;
  }

  /** The visitor's own date. */
  public BirthDateFields own(LocalDate date) {
    return type("", date);
  }

  private BirthDateFields type(String suffix, LocalDate date) {
    hand.fill("day" + suffix, Integer.toString(date.getDayOfMonth()));
    hand.fill("month" + suffix, Integer.toString(date.getMonthValue()));
    hand.fill("year" + suffix, Integer.toString(date.getYear()));
    return this;
  }
}
