package fr.educonnect.signin.registration;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** One step: its page, and what its form does. */
interface StepPage {

  /** The page, made from the notes; changes nothing. */
  Response show(Visit visit);

  /** Takes the form and leaves in the notes what is to be shown next. */
  void submit(Visit visit, MultivaluedMap<String, String> form);
}
