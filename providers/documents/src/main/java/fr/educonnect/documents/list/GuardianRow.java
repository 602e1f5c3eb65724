package fr.educonnect.documents.list;

import java.util.ArrayList;
import java.util.List;

/** A guardian's account with one of its students. */
public record GuardianRow(Pupil pupil, String lastName, String firstName, ListedAccount account) {
  List<String> cells() {
    return List.of(
        pupil.lastName(),
        pupil.firstName(),
        pupil.level(),
        pupil.schoolClass(),
        lastName,
        firstName,
        account.loginId(),
        account.password());
  }

  List<String> csvCells(ListHead head) {
    List<String> cells = new ArrayList<>(List.of(head.uai().value(), head.school()));
    cells.addAll(cells());
    return cells;
  }
}
