package fr.educonnect.domain.staff;

import java.time.LocalDate;

/** One right: what, where, when, and what it comes from. */
public record Grant(StaffModule module, Scope scope, Period period, GrantSource source) {

  /** Whether it counts on a day. */
  public boolean isLive(LocalDate today) {
    return period.includes(today);
  }

  /** Whether it reaches a school. What is for private schools opens no public one. */
  public boolean covers(SchoolPlace school) {
    boolean kept = source == GrantSource.PRIVATE_SCHOOL && school.isPublic();
    return !kept && scope.covers(school);
  }
}
