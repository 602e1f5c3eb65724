-- Students' records. One whose schools are all unknown stays out (the directory keeps what it had);
-- an unknown school beside a known one, and a guardian whom nobody knows, are left out of the
-- record, whose hash of 0 has it looked at again. All are reported.
with gone as (
  update source_student t set removed_on = :export_date
  from staged_removal r
  where r.kind = 'STUDENT' and r.id = t.id and t.removed_on is null
  returning t.id
),
noted as (
  insert into noted_student select id from gone
)
insert into load_count select 'STUDENT.removed', count(*) from gone;

create temp table enrolment_now as
select e.*, c.id is not null as known
from staged_enrolment e
left join school c on c.id = e.school_id and c.removed_on is null;

create temp table part_unknown as
select
  record, source_student_id, 'UNKNOWN_SCHOOL' as reason, 'school ' || school_id - :first_id as detail
from enrolment_now
where not known;
delete from enrolment_now where not known;
analyze enrolment_now (record, school_id), part_unknown;

with schoolless as (
  delete from staged_student s
  where
    exists (select from part_unknown u where u.record = s.record)
    and not exists (select from enrolment_now e where e.record = s.record)
  returning s.*
)
insert into staged_rejection (file, line, kind, aaf_id, reason)
select file, line, 'STUDENT', id - :first_id, 'NO_KNOWN_SCHOOL' from schoolless;

create temp table relation_now as
select r.*, n.id is not null or g.id is not null as known
from staged_relation r
join staged_student s on s.record = r.record
left join staged_guardian n on n.id = r.source_guardian_id
left join source_guardian g on g.id = r.source_guardian_id and g.removed_on is null;

insert into part_unknown
select
  record, source_student_id, 'UNKNOWN_GUARDIAN', 'guardian ' || source_guardian_id - :first_id
from relation_now
where not known;
delete from relation_now where not known;
analyze relation_now (record, source_student_id, source_guardian_id), part_unknown;

insert into staged_rejection (file, line, kind, aaf_id, reason, detail)
select s.file, s.line, 'STUDENT', s.id - :first_id, u.reason, u.detail
from part_unknown u
join staged_student s on s.record = u.record;

update staged_student s set content_hash = 0 from part_unknown u where u.record = s.record;

-- Which of them the directory has, and the INE that they had there.
create temp table student_change as
select s.record, s.id, t.id is not null as known, t.ine as old_ine, s.ine
from staged_student s
left join source_student t on t.id = s.id;
analyze student_change;

with changed as (
  update source_student t
  set
    ine = s.ine, title = s.title, family_name = s.family_name, first_name = s.first_name,
    birth_name = s.birth_name, other_names = s.other_names, birth_date = s.birth_date,
    register_id = s.register_id, content_hash = s.content_hash, removed_on = null,
    issue = case when s.ine is not null then t.issue end
  from student_change c
  join staged_student s on s.record = c.record
  where
    c.known
    and t.id = c.id
    and (
      t.ine, t.title, t.family_name, t.first_name, t.birth_name, t.other_names, t.birth_date,
      t.register_id, t.content_hash, t.removed_on
    ) is distinct from (
      s.ine, s.title, s.family_name, s.first_name, s.birth_name, s.other_names, s.birth_date,
      s.register_id, s.content_hash, null
    )
  returning t.id
)
insert into load_count select 'STUDENT.changed', count(*) from changed;

insert into load_count select 'STUDENT.added', count(*) from student_change where not known;
insert into noted_student select id from student_change;
