-- Rows of the export on their way to the directory; no index, gone with the connection.
-- record: number of the record in the order of arrival; file, line: where it stands.
create temp table staged_file (number integer, name text);
create temp table staged_rejection (
  number integer, file integer, line integer, kind text, aaf_id text, reason text, detail text
);
create temp table staged_removal (record integer, kind text, id bigint);
create temp table staged_constituency (
  record integer, id bigint, content_hash bigint, file integer, line integer,
  uai text, name text, mail text
);
create temp table staged_school (
  record integer, id bigint, content_hash bigint, file integer, line integer,
  uai text, name text, kind text, sector text, address text, postal_code text, town text,
  phone text, mail text, constituency_id bigint
);
create temp table staged_class (
  record integer, school_id bigint, code text, name text, mef_code text
);
create temp table staged_mef (
  record integer, code text, content_hash bigint, label text, mefstat11 text
);
create temp table staged_student (
  record integer, id bigint, content_hash bigint, file integer, line integer,
  title text, family_name text, first_name text, birth_name text, other_names text,
  ine text, birth_date date, register_id text
);
create temp table staged_enrolment (
  record integer, source_student_id bigint, school_id bigint, class_code text, class_name text,
  mef_code text, level text, entered_on date, left_on date
);
create temp table staged_relation (
  record integer, source_student_id bigint, source_guardian_id bigint, kinship text,
  legal boolean, responsibility smallint, payer boolean, contact boolean
);
create temp table staged_guardian (
  record integer, id bigint, content_hash bigint, file integer, line integer,
  title text, family_name text, first_name text, birth_name text,
  mail text, mobiles text[], sms_mobile text, unusable text,
  address text, postal_code text, town text, country text
);
create temp table staged_contact (
  record integer, source_guardian_id bigint, contact bigint, name bigint, usual boolean
);
-- What the steps did, for the report and the guards.
create temp table load_count (name text, rows bigint);
-- Records that this load brings, changes or concerns; what follows is decided for these alone. An id
-- may be noted several times.
create temp table noted_student (id bigint);
create temp table noted_guardian (id bigint);
-- What records had before this load: schools that students left, contacts that guardians gave up.
create temp table left_school (school_id bigint);
create temp table left_contact (contact bigint);
