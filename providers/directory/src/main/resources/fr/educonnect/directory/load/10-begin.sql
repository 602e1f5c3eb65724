-- One load at a time creates persons and accounts, in the whole country: identifiers stay unique and
-- no match between two academies is lost. Each statement that follows sees what others committed.
select pg_advisory_xact_lock(236, 0);
insert into feed (academy, degree) values (:academy, :degree) on conflict do nothing;
analyze
  staged_removal, staged_school, staged_student (record, id, ine), staged_enrolment (record, school_id),
  staged_relation (record, source_student_id, source_guardian_id), staged_guardian (record, id),
  staged_contact (record, source_guardian_id, contact, name);
