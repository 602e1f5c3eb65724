package fr.educonnect.proofs.guardianship;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/**
 * One step: its page, and what its form does.
 *
 * @param <V> the journey that it belongs to
 */
public interface StepPage<V extends GuardianVisit> {

  /** The page, made from the notes; changes nothing. */
  Response show(V visit);

  /** Takes the form and leaves in the notes what is to be shown next. */
  void submit(V visit, MultivaluedMap<String, String> form);
}
