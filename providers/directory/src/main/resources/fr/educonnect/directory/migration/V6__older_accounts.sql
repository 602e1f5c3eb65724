-- A vector of an older identity provider names a pupil by the id that the school's register gives.
create index source_student_register on source_student (register_id) where register_id is not null;
