package fr.educonnect.proofs.journey;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** A page of a journey and its form. */
public interface JourneyPage {

  /** Field that says which of a page's buttons was pressed. */
  String STEP = "step";

  /** Value of {@link #STEP}: back to the page before. */
  String BACK = "BACK";

  Response show(JourneyVisit visit);

  /** Takes the form; what is due next is decided from the account afterwards. */
  void submit(JourneyVisit visit, MultivaluedMap<String, String> form);
}
