package fr.educonnect.testing.journeys.nodes;

import java.net.URI;
import java.util.function.Consumer;

/**
 * Somebody in the middle of a journey, at a node that dies.
 *
 * @param place the page that they look at then
 * @param goesOn from that page to the end of the journey, at the node that is left
 */
record Halfway(String place, Consumer<URI> goesOn) {

  @Override
  public String toString() {
    return place;
  }
}
