-- The directory: what the schools' registers say (academy, school, source_*), who has an account
-- (student, account, guardian_link), and how runs of the import went.
--
-- Ids are numbers that a repeated run gives again: no sequence, no random value.
--   * A source row's id packs its key: (academy * 10 + degree) * 10^12 + AAF id, so that the rows of
--     one feed are one range of the primary key.
--   * An account's or student's id is (academy * 10 + degree) * 10^12 + feed.next_id of the feed that
--     created it, counted up in the transaction that creates it, and never given twice.
--
-- Tables that only the import writes, and links, carry no foreign keys: the statements of the import
-- insert what joins, and checking (and locking) millions of referenced rows one by one took half of
-- the time of a complet. A test counts rows that lead nowhere after random exports.

create type degree as enum ('FIRST', 'SECOND');
create type profile as enum ('STUDENT', 'GUARDIAN');
create type account_state as enum ('NOT_NOTIFIED', 'NOTIFIED', 'ACTIVATING', 'ACTIVE');
create type account_origin as enum ('SCHOOL', 'GUARDIAN', 'FRANCECONNECT', 'ATEN', 'ENT');
create type link_status as enum ('PROPOSED', 'CONFIRMED', 'REPORTED');
create type export_kind as enum ('COMPLET', 'DELTA');
create type run_status as enum ('RUNNING', 'APPLIED', 'REFUSED', 'FAILED', 'ABANDONED');

create table academy (
  code text primary key check (code ~ '^[0-9]{2}$'),
  aaf_key text not null unique,
  name text not null
);

-- What has been applied of one academy's export for one degree.
create table feed (
  academy text not null references academy,
  degree degree not null,
  last_complet date,
  last_export date,
  next_id bigint not null default 1 check (next_id > 0),
  primary key (academy, degree),
  check (last_complet <= last_export)
);

-- Registers -----------------------------------------------------------------------------------

create table constituency (
  id bigint primary key,
  uai text check (uai ~ '^[0-9]{7}[A-Z]$'),
  name text not null,
  mail text,
  content_hash bigint not null,
  removed_on date
);

create table school (
  id bigint primary key,
  academy text not null references academy,
  degree degree not null,
  uai text not null check (uai ~ '^[0-9]{7}[A-Z]$'),
  name text not null,
  kind text,
  sector text,
  address text,
  postal_code text,
  town text,
  phone text,
  mail text,
  constituency_id bigint references constituency,
  in_scope boolean not null,
  content_hash bigint not null,
  removed_on date
);
create unique index school_uai on school (uai, degree) where removed_on is null;

create table mef (
  academy text not null references academy,
  code text not null,
  label text not null,
  mefstat11 text,
  content_hash bigint not null,
  primary key (academy, code)
);

-- A class of a school. In 1D the code is the register's class id, in 2D it is the name.
create table class_group (
  school_id bigint not null references school,
  code text not null,
  name text not null,
  mef_code text,
  primary key (school_id, code)
);

-- A student as a person: one per INE, whatever the academy and degree.
create table student (
  id bigint primary key,
  ine text not null unique check (ine ~ '^[0-9A-Z]{11}$'),
  birth_date date
);

create table account (
  id bigint primary key,
  profile profile not null,
  login_id text collate "C" not null unique check (login_id ~ '^[a-z0-9.-]{3,40}$'),
  state account_state not null default 'NOT_NOTIFIED',
  origin account_origin,
  student_id bigint references student,
  title text,
  family_name text not null,
  first_name text not null,
  -- Chosen password: Keycloak's own credential and secret data, as its password hash provider writes them.
  password_credential text,
  password_secret text,
  password_changed_at timestamptz,
  -- Provisional password: AES-256-GCM, nonce before the ciphertext, bound to the account id.
  provisional_password bytea,
  provisional_key_id text,
  provisional_set_at timestamptz,
  notified_at timestamptz,
  activated_at timestamptz,
  last_sign_in_at timestamptz,
  previous_sign_in_at timestamptz,
  mail text,
  mail_confirmed_at timestamptz,
  mobile text check (mobile ~ '^\+[0-9]{6,15}$'),
  mobile_confirmed_at timestamptz,
  reset_asked_at timestamptz,
  -- Day of the export from which the account had no source record left; null while it has one.
  left_on date,
  check ((profile = 'STUDENT') = (student_id is not null)),
  check (state <> 'ACTIVATING' or profile = 'GUARDIAN'),
  check ((password_credential is null) = (password_secret is null)),
  check (password_credential is null or provisional_password is null),
  check ((provisional_password is null) = (provisional_key_id is null)),
  check ((provisional_password is null) = (provisional_set_at is null)),
  check (state <> 'NOT_NOTIFIED' or (password_credential is null and provisional_password is null and notified_at is null)),
  check (state <> 'NOTIFIED' or (provisional_password is not null and notified_at is not null)),
  check ((state = 'ACTIVE') = (activated_at is not null)),
  check (mail_confirmed_at is null or mail is not null),
  check (mobile_confirmed_at is null or mobile is not null)
) with (fillfactor = 90);
create unique index account_student on account (student_id) where student_id is not null;
create index account_mail on account (lower(mail)) where mail is not null;

-- The highest number given after each login id stem. Only a hash of the stem is kept, so that it
-- outlives the erasure of a person and the identifier is never given again.
create table login_stem (
  stem_hash bytea primary key,
  last_number integer not null check (last_number >= 1),
  -- Such a stem gives what a shorter one gives with a number; there are next to none.
  ends_in_digit boolean not null
);
create index login_stem_digit on login_stem (stem_hash) where ends_in_digit;

create table source_student (
  id bigint primary key,
  student_id bigint,
  ine text,
  title text,
  family_name text not null,
  first_name text not null,
  birth_name text,
  other_names text,
  birth_date date,
  register_id text,
  -- Why a record that has an INE belongs to no student, e.g. INE_CONFLICT.
  issue text,
  content_hash bigint not null,
  removed_on date
);
create index source_student_student on source_student (student_id) where student_id is not null;
create index source_student_ine on source_student (ine) where ine is not null;

create table enrolment (
  source_student_id bigint not null,
  school_id bigint not null,
  class_code text,
  mef_code text,
  -- MEFSTAT4: from the file in 1D, from the MEF nomenclature in 2D.
  level text,
  entered_on date,
  left_on date,
  primary key (source_student_id, school_id)
);
create index enrolment_school on enrolment (school_id);

create table source_guardian (
  id bigint primary key,
  account_id bigint,
  title text,
  family_name text not null,
  first_name text not null,
  birth_name text,
  mail text,
  mobiles text[] not null default '{}',
  sms_mobile text,
  address text,
  postal_code text,
  town text,
  country text,
  legal_entity boolean not null,
  -- What does not fit, e.g. NAME_MISMATCH: its names share nothing with its account's other records.
  issue text,
  content_hash bigint not null,
  removed_on date
);
create index source_guardian_account on source_guardian (account_id) where account_id is not null;

-- Who a guardian's record could be matched with: one row per contact (mobile or mail) and normalised
-- name (usage or birth), both as 64-bit hashes; contact 0 carries the names of a record without any.
create table guardian_contact (
  contact bigint not null,
  name bigint not null,
  source_guardian_id bigint not null,
  -- The usage name's row: what counts when identities that share a contact are counted.
  usual boolean not null,
  primary key (contact, name, source_guardian_id)
);
create index guardian_contact_source on guardian_contact (source_guardian_id);

-- What the register says ties a student's record to a guardian's record.
create table guardian_relation (
  source_student_id bigint not null,
  source_guardian_id bigint not null,
  kinship text,
  legal boolean not null,
  responsibility smallint,
  payer boolean not null default false,
  contact boolean not null default false,
  primary key (source_student_id, source_guardian_id)
);
create index guardian_relation_guardian on guardian_relation (source_guardian_id);

-- A guardian's account and a student: proposed by the register, confirmed by the birth date, or reported wrong.
create table guardian_link (
  account_id bigint not null,
  student_id bigint not null,
  status link_status not null default 'PROPOSED',
  decided_at timestamptz,
  -- False while the register carries no legal relation for a confirmed link: it gives no rights meanwhile.
  in_register boolean not null default true,
  primary key (account_id, student_id),
  check ((status = 'PROPOSED') = (decided_at is null)),
  check (in_register or status = 'CONFIRMED')
);
create index guardian_link_student on guardian_link (student_id);

-- Guessing ------------------------------------------------------------------------------------

-- Failed sign-ins, counted per subject: a keyed hash of what was typed, of an address, or of a device.
create table sign_in_failure (
  subject bytea primary key,
  failures integer not null check (failures > 0),
  window_ends_at timestamptz not null,
  locked_until timestamptz
) with (fillfactor = 70);
create index sign_in_failure_end on sign_in_failure (window_ends_at);

-- Runs ----------------------------------------------------------------------------------------

create table import_run (
  id bigint generated always as identity primary key,
  academy text not null references academy,
  degree degree not null,
  kind export_kind not null,
  export_date date not null,
  status run_status not null default 'RUNNING',
  started_at timestamptz not null default now(),
  ended_at timestamptz,
  report jsonb,
  check ((status = 'RUNNING') = (ended_at is null))
);
create index import_run_feed on import_run (academy, degree, id desc);

create table import_rejection (
  run_id bigint not null references import_run on delete cascade,
  number integer not null,
  file text not null,
  line integer,
  kind text not null,
  aaf_id text,
  reason text not null,
  detail text,
  primary key (run_id, number)
);

insert into academy (code, aaf_key, name) values
  ('01', 'PARIS', 'Paris'), ('02', 'AIX-MARSEILLE', 'Aix-Marseille'), ('03', 'BESANCON', 'Besançon'),
  ('04', 'BORDEAUX', 'Bordeaux'), ('06', 'CLERMONT-FERRAND', 'Clermont-Ferrand'), ('07', 'DIJON', 'Dijon'),
  ('08', 'GRENOBLE', 'Grenoble'), ('09', 'LILLE', 'Lille'), ('10', 'LYON', 'Lyon'),
  ('11', 'MONTPELLIER', 'Montpellier'), ('12', 'NANCY-METZ', 'Nancy-Metz'), ('13', 'POITIERS', 'Poitiers'),
  ('14', 'RENNES', 'Rennes'), ('15', 'STRASBOURG', 'Strasbourg'), ('16', 'TOULOUSE', 'Toulouse'),
  ('17', 'NANTES', 'Nantes'), ('18', 'ORLEANS-TOURS', 'Orléans-Tours'), ('19', 'REIMS', 'Reims'),
  ('20', 'AMIENS', 'Amiens'), ('22', 'LIMOGES', 'Limoges'), ('23', 'NICE', 'Nice'),
  ('24', 'CRETEIL', 'Créteil'), ('25', 'VERSAILLES', 'Versailles'), ('27', 'CORSE', 'Corse'),
  ('28', 'LA_REUNION', 'La Réunion'), ('31', 'MARTINIQUE', 'Martinique'), ('32', 'GUADELOUPE', 'Guadeloupe'),
  ('33', 'GUYANE', 'Guyane'), ('43', 'MAYOTTE', 'Mayotte'), ('70', 'NORMANDIE', 'Normandie'),
  ('40', 'NOUVELLE_CALEDONIE', 'Nouvelle-Calédonie'), ('41', 'POLYNESIE', 'Polynésie française'),
  ('42', 'WALLIS_ET_FUTUNA', 'Wallis-et-Futuna'), ('44', 'ST_PIERRE_ET_MIQUELON', 'Saint-Pierre-et-Miquelon'),
  ('05', 'CAEN', 'Caen'), ('21', 'ROUEN', 'Rouen');
