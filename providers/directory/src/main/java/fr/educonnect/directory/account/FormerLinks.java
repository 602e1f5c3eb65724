package fr.educonnect.directory.account;

import fr.educonnect.domain.link.LinkStatus;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a guardian's links were before a change, as the link that takes it back carries it. */
record FormerLinks(Map<Long, LinkStatus> byStudent) {

  static FormerLinks parse(String text) {
    return new FormerLinks(
        Arrays.stream(text.split(",", -1))
            .map(link -> link.split("=", -1))
            .collect(
                Collectors.toMap(
                    link -> Long.valueOf(link[0]), link -> LinkStatus.valueOf(link[1]))));
  }

  String render() {
    return new TreeMap<>(byStudent)
        .entrySet().stream()
            .map(link -> link.getKey() + "=" + link.getValue())
            .collect(Collectors.joining(","));
  }
}
