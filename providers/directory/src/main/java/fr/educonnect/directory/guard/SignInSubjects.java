package fr.educonnect.directory.guard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The subjects of one try to sign in.
 *
 * @param device present when the browser shows a device that is signed by this server
 */
public record SignInSubjects(
    FailureSubject identifier, FailureSubject address, Optional<FailureSubject> device) {

  /** What is asked about before the account is known. */
  public List<FailureSubject> all() {
    return Stream.concat(Stream.of(identifier, address), device.stream()).toList();
  }

  /**
   * What holds for this try: a device that the account has used before answers for itself, so that
   * failures from elsewhere do not shut it out.
   *
   * @param deviceKnown whether the device has signed in to the very account that was found
   */
  public List<FailureSubject> against(boolean deviceKnown) {
    return deviceKnown && device.isPresent() ? List.of(device.get()) : List.of(identifier, address);
  }

  /** What a success clears: not the address, which others share. */
  public List<FailureSubject> clearedBySuccess() {
    return Stream.concat(Stream.of(identifier), device.stream()).toList();
  }
}
