package fr.educonnect.testing.journeys.release;

import fr.educonnect.testing.journeys.http.HttpVisitor;
import fr.educonnect.testing.journeys.http.Traveller;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.older.Vectors;
import fr.educonnect.testing.stack.people.Person;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sign-in through an older identity provider, one request at a time. */
record OlderDesk(Stack stack, String alias) {
  private static final String SECRET = "ancien-compte-1";
  private static final Pattern HIDDEN =
      Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

  /** Somebody with an active account here gets an older one there, and comes over from it. */
  Traveller signIn(Person person) {
    stack.olderDesks().enrol(person, SECRET, new Vectors(stack.databases().directory()).of(person));
    HttpVisitor ours = new HttpVisitor();
    Traveller somebody = new Traveller(stack, ours).comesFromService("&kc_idp_hint=" + alias);
    HttpVisitor theirs = new HttpVisitor().get(somebody.location());
    while (theirs.status() / 100 == 3) {
      theirs.follow();
    }
    theirs.submit(Map.of("username", person.login(), "password", SECRET));
    comeBack(somebody, ours, theirs);
    return somebody.sees("older-account-notice").step("GO_ON");
  }

  private static void comeBack(Traveller somebody, HttpVisitor ours, HttpVisitor theirs) {
    if (theirs.status() / 100 == 3) {
      somebody.get(theirs.location());
      return;
    }
    Map<String, String> form = new HashMap<>();
    Matcher field = HIDDEN.matcher(theirs.body());
    while (field.find()) {
      form.put(field.group(1), field.group(2).replace("&#43;", "+").replace("&#x3D;", "="));
    }
    ours.post(theirs.action(), form);
    somebody.get(ours.location());
  }
}
