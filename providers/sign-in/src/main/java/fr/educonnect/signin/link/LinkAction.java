package fr.educonnect.signin.link;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** What the links of one purpose do. */
interface LinkAction {

  /** The page; changes nothing, and tells nothing of the account before it is proved. */
  Response show(LinkVisit visit);

  /** Does what the page sent. */
  Response act(LinkVisit visit, MultivaluedMap<String, String> form);
}
