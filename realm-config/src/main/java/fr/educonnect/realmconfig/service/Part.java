package fr.educonnect.realmconfig.service;

import com.fasterxml.jackson.databind.JsonNode;
import fr.educonnect.realmconfig.files.Place;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A field of a service's file, present or not. */
record Part(JsonNode value, Place place) {
  Part at(String key) {
    return new Part(value.path(key), place.below(key));
  }

  boolean isPresent() {
    return !value.isMissingNode();
  }

  /** Empty where it is not present. */
  String text() {
    return value.asText("");
  }

  String text(String otherwise) {
    return isPresent() ? text() : otherwise;
  }

  boolean isTrue(boolean otherwise) {
    return value.asBoolean(otherwise);
  }

  /** The elements of a list; none where it is not present. */
  List<String> texts() {
    return StreamSupport.stream(value.spliterator(), false).map(JsonNode::asText).toList();
  }

  /** A value as attributes hold it: the elements of a list with commas. */
  String attribute() {
    return value.isArray() ? String.join(",", texts()) : text();
  }

  /** The entries of a mapping, or the elements of a list. */
  Stream<Part> parts() {
    if (value.isArray()) {
      return Stream.iterate(0, i -> i < value.size(), i -> i + 1)
          .map(i -> new Part(value.get(i), place.below(i.toString())));
    }
    return value.properties().stream().map(entry -> at(entry.getKey()));
  }

  /** The last key of where it is. */
  String key() {
    return place.field().substring(place.field().lastIndexOf('/') + 1);
  }
}
