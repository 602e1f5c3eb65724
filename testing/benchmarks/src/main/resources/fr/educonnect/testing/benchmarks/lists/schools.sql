-- One school of 2,500 students, the first, and as many of 500 beside it as the setting bench.schools says.
-- Each student has two guardians of their own.
create temporary table place as
select k, 162000000000000 + k as id, case when k = 0 then 0 else 2500 + (k - 1) * 500 end as first_student,
  case when k = 0 then 2500 else 500 end as students
from generate_series(0, current_setting('bench.schools')::bigint) as k;

create temporary table pupil as
select p.id as school_id, i, i - p.first_student as at
from place p, generate_series(p.first_student, p.first_student + p.students - 1) as i;

insert into school (id, academy, degree, uai, name, kind, town, in_scope, content_hash)
select id, '16', 'SECOND', '031' || lpad(k::text, 4, '0') || 'A', 'Collège ' || k, 'COLLEGE', 'Toulouse', true, 0
from place;

insert into mef (academy, code, label, content_hash)
select '16', '100100' || lpad(m::text, 5, '0'), 'MEF ' || m, 0 from generate_series(0, 7) as m;

insert into class_group (school_id, code, name)
select id, 'C' || c, 'Classe ' || c from place, generate_series(0, students / 25 - 1) as c;

insert into student (id, ine, birth_date)
select 163000000000000 + i, lpad(i::text, 9, '0') || 'AA', date '2010-01-01' + (i % 2000)::integer from pupil;

create temporary table name as
select n, first, family from (
  select n, (array['Awa', 'Éva', 'Ève-Marie', 'Lou', 'Jean-Éric', 'Zoé', 'Ída', 'Léo'])[n % 8 + 1] as first,
    (array['Élan', 'Martin', 'N’Guessan', 'le Goff', 'Ørsted', 'Çelik', 'de la Tour', 'Œuvrard'])[n / 8 % 8 + 1]
      || (array['', '-Durand', ' Petit', 'ard', 'eau', 'in', 'ot', 'ier'])[n / 64 % 8 + 1] as family
  from generate_series(0, 511) as n) as made;

insert into source_student (id, student_id, ine, title, family_name, first_name, birth_date, register_id, content_hash)
select 162001000000000 + i, 163000000000000 + i, lpad(i::text, 9, '0') || 'AA', 'M.', family, first,
  date '2010-01-01' + (i % 2000)::integer, 'R' || i, 0
from pupil join name on n = i * 7 % 512;

insert into enrolment (source_student_id, school_id, class_code, mef_code, level, entered_on)
select 162001000000000 + i, school_id, 'C' || at / 25, '100100' || lpad((at / 25 % 8)::text, 5, '0'),
  (array['2111', '2112', '2113', '2114'])[at / 25 % 4 + 1], '2026-09-01'
from pupil;

insert into account (id, profile, login_id, student_id, family_name, first_name)
select 164000000000000 + i, 'STUDENT', 'e.' || i, 163000000000000 + i, family, first
from pupil join name on n = i * 7 % 512;

create temporary table guardian as
select i, g, i * 2 + g as number, (i * 2 + g) % 5 as kind from pupil, generate_series(0, 1) as g;

insert into account (id, profile, login_id, title, family_name, first_name, state, origin, notified_at,
  provisional_password, provisional_key_id, provisional_set_at, password_credential, password_secret, activated_at,
  mail, mail_confirmed_at, last_sign_in_at, reset_asked_at)
select 165000000000000 + number, 'GUARDIAN', 'g.' || number, 'Mme', family, first,
  (case when kind < 2 then 'NOT_NOTIFIED' when kind = 2 then 'NOTIFIED' else 'ACTIVE' end)::account_state,
  (case when kind = 3 then 'SCHOOL' when kind = 4 then 'GUARDIAN' end)::account_origin,
  case when kind >= 2 then now() - make_interval(mins => number::integer % 9999) end,
  case when kind = 2 then '\x00'::bytea end, case when kind = 2 then 'k' end, case when kind = 2 then now() end,
  case when kind > 2 then '{}' end, case when kind > 2 then 's' end, case when kind > 2 then now() end,
  case when kind > 2 then 'own' || number || '@example.org' end, case when kind > 2 then now() end,
  case when kind > 2 then now() - make_interval(mins => number::integer % 7777) end,
  case when kind = 4 and number % 10 = 4 then now() end
from guardian join name on n = number * 11 % 512;

insert into source_guardian (id, account_id, family_name, first_name, mail, mobiles, address, postal_code, town,
  legal_entity, content_hash)
select 162005000000000 + number, 165000000000000 + number, family, first,
  case when number % 4 <> 0 then 'g' || number || '@example.org' end,
  array['+336' || lpad((number % 100000000)::text, 8, '0')], number || ' rue Basse', '31000', 'Toulouse', false, 0
from guardian join name on n = number * 11 % 512;

insert into guardian_contact (contact, name, source_guardian_id, usual)
select hashtextextended(mail, 0), hashtextextended(family_name || first_name, 0), id, true
from source_guardian where mail is not null;

insert into guardian_link (account_id, student_id, status, reported_at, decided_at)
select 165000000000000 + number, 163000000000000 + i,
  (case when number % 50 = 7 then 'REPORTED' else 'PROPOSED' end)::link_status,
  case when number % 50 = 7 then now() end, case when number % 50 = 7 then now() end
from guardian;

insert into guardian_relation (source_student_id, source_guardian_id, legal)
select 162001000000000 + i, 162005000000000 + number, true from guardian;
