package fr.educonnect.directory.school;

import fr.educonnect.directory.staff.audit.Editor;
import java.util.Optional;

/**
 * Who decides for a school.
 *
 * @param name kept with the decision: an agent, or a request's reference
 * @param editor of an agent, in whose record the change is entered with it
 */
public record Decider(String name, Optional<Editor> editor) {

  public static Decider agent(Editor editor) {
    return new Decider(editor.agent().id(), Optional.of(editor));
  }

  /** By command, for whoever asked. */
  public static Decider request(String reference) {
    return new Decider(reference, Optional.empty());
  }
}
