package fr.educonnect.directory.staff.roster;

/**
 * The columns by which a list can be sorted. Names and other texts in French order: accents, case
 * and signs count for nothing; what is missing comes first.
 */
public enum RosterSort {
  STUDENT("''"),
  CLASS("folded(class_name)"),
  MEF("coalesce(folded(mef_label), level)"),
  GUARDIAN("folded(guardian_family || ' ' || guardian_first)"),
  LOGIN_ID("login_id"),
  MAIL("lower(mail)"),
  STATE("array_position(enum_range(null::account_state), state)::text"),
  ORIGIN("origin::text"),
  NOTIFIED_AT(moment("notified_at")),
  LAST_SIGN_IN_AT(moment("last_sign_in_at")),
  RESET_ASKED(moment("reset_asked_at")),
  LINK_REPORTED(moment("case when link_status = 'REPORTED' then reported_at end"));

  private final String key;

  RosterSort(String key) {
    this.key = key;
  }

  /** The text by which a row is placed. */
  String key() {
    return "coalesce(" + key + ", '') collate \"C\"";
  }

  private static String moment(String column) {
    return "to_char(" + column + " at time zone 'UTC', 'YYYYMMDDHH24MISSUS')";
  }
}
