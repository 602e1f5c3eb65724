package fr.educonnect.documents.list;

import java.util.List;

/** A student's account. */
public record StudentRow(Pupil pupil, ListedAccount account) {
  List<String> cells() {
    return List.of(
        pupil.lastName(),
        pupil.firstName(),
        pupil.level(),
        pupil.schoolClass(),
        account.loginId(),
        account.password());
  }
}
