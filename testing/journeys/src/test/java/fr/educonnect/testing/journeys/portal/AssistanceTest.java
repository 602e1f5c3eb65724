package fr.educonnect.testing.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import fr.educonnect.testing.journeys.Lanes;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.journeys.states.Tables;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** « Assistance » in the browser: what academies say reaches families. */
@ExtendWith(StackExtension.class)
@ResourceLock(Lanes.STAFF)
class AssistanceTest {

  private static final String TEXT =
      "En cas de difficulté, voyez https://parents.example/assistance.\nÀ défaut, <b>l’école</b>.";

  private final Stack stack;
  private final Tables tables;

  AssistanceTest(Stack stack) {
    this.stack = stack;
    tables = new Tables(stack.databases().directory());
  }

  // Of the first degree; nothing is said of the second.
  @BeforeEach
  void academiesSaySomething() {
    tables.write(
        "insert into assistance_text (academy, degree, message, changed_by)"
            + " select code, 'FIRST', ? || code, 'T-1' from academy",
        TEXT);
  }

  @AfterEach
  void nothingIsSaidAnyMore() {
    tables.write("delete from assistance_text where changed_by = 'T-1'");
  }

  @Test
  void anybodyChoosesAnAcademyOnASmallScreen(Visitor any) {
    try (Visitor visitor = any.other(new NewContextOptions().setViewportSize(320, 640))) {
      visitor.page().navigate(stack.addresses().portal());
      visitor.page().click("#footer-assistance");
      visitor.sees("assistance").check("assistance-small");
      assertThat(visitor.page().innerText("main"))
          .contains("veuillez sélectionner votre académie", "0 809 54 06 06");
      assertThat(visitor.page().locator("#academies li").count()).isEqualTo(34);
      assertThat(visitor.page().locator("#choose-05").count()).isZero();
      visitor.page().click("#choose-18");
      visitor.sees("assistance").check("assistance-academy-small");
      assertThat(visitor.page().textContent("h1"))
          .isEqualTo("Assistance de l’académie d’Orléans-Tours");
      assertThat(visitor.page().innerText("#academy-18"))
          .contains("Enfants dans le 1er degré\n", "À défaut, <b>l’école</b>.18")
          .contains("Enfants dans le 2nd degré\n", "contactez l’établissement");
      assertThat(visitor.page().getAttribute("#academy-18 a", "href"))
          .isEqualTo("https://parents.example/assistance");
    }
  }

  @Test
  void inEnglishWithScriptsOffAndBackToTheChoice(Visitor any) {
    NewContextOptions plain =
        new NewContextOptions().setLocale("en-GB").setJavaScriptEnabled(false);
    try (Visitor visitor = any.other(plain)) {
      visitor.page().navigate(stack.addresses().issuer() + "/family/assistance/02");
      visitor.sees("assistance").look("assistance-academy-en");
      assertThat(visitor.page().textContent("h1"))
          .isEqualTo("Support from the academy of Aix-Marseille");
      visitor.page().click("#language-fr");
      assertThat(visitor.sees("assistance").page().textContent("h1"))
          .isEqualTo("Assistance de l’académie d’Aix-Marseille");
      visitor.page().click("#all-academies");
      assertThat(visitor.sees("assistance").page().isVisible("#choose-02")).isTrue();
      visitor.page().navigate(stack.addresses().issuer() + "/family/assistance/99");
      assertThat(visitor.sees("assistance").page().url()).endsWith("/family/assistance");
    }
  }

  @Test
  void whoIsSignedInIsToldOfTheirOwnAcademies(Visitor visitor) {
    Person guardian = stack.people().roles().get("guardianTwoAcademies");
    visitor.page().navigate(stack.addresses().portal());
    visitor.asGuardian().signIn(guardian).sees("portal");
    visitor.page().click("#footer-assistance");
    visitor.sees("assistance").check("assistance-guardian");
    List<List<String>> own =
        tables.read(
            "select distinct c.academy, c.degree from guardian_link l"
                + " join source_student r on r.student_id = l.student_id and r.removed_on is null"
                + " join enrolment e on e.source_student_id = r.id"
                + " join school c on c.id = e.school_id and c.in_scope and c.removed_on is null"
                + " where (e.left_on is null or e.left_on > current_date)"
                + " and l.account_id = ? and l.status = 'CONFIRMED' and l.in_register",
            guardian.id());
    assertThat(own).hasSizeGreaterThan(1);
    for (List<String> one : own) {
      String told = visitor.page().innerText("#academy-" + one.get(0));
      assertThat(told)
          .contains(
              one.get(1).equals("FIRST") ? "<b>l’école</b>." + one.get(0) : "l’établissement");
    }
    visitor.page().click("#to-portal");
    visitor.sees("portal");
  }
}
