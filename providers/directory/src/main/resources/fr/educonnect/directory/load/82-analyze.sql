-- After many new records the planner must know before autovacuum gets round to it: on an empty
-- directory the next delta would read whole tables.
analyze school, student, account, login_stem, source_student, enrolment, source_guardian,
  guardian_contact, guardian_relation, guardian_link;
