-- A delta repeats the changes of several days: the last word on a record counts, and a record that
-- is as the directory has it is no change. (A complet has neither: both were seen while reading.)
create temp table last_word as
select kind, id, max(record) as record
from (
  select 'CONSTITUENCY' as kind, id, record from staged_constituency
  union all select 'SCHOOL', id, record from staged_school
  union all select 'STUDENT', id, record from staged_student
  union all select 'GUARDIAN', id, record from staged_guardian
  union all select kind, id, record from staged_removal
) as word
group by kind, id;
analyze last_word;

delete from staged_removal r using last_word w
where w.kind = r.kind and w.id = r.id and w.record > r.record;
delete from staged_constituency s using last_word w
where w.kind = 'CONSTITUENCY' and w.id = s.id and w.record > s.record;
delete from staged_school s using last_word w
where w.kind = 'SCHOOL' and w.id = s.id and w.record > s.record;
delete from staged_student s using last_word w
where w.kind = 'STUDENT' and w.id = s.id and w.record > s.record;
delete from staged_guardian s using last_word w
where w.kind = 'GUARDIAN' and w.id = s.id and w.record > s.record;

delete from staged_student s using source_student t
where t.id = s.id and t.removed_on is null and t.content_hash = s.content_hash;
delete from staged_guardian s using source_guardian t
where t.id = s.id and t.removed_on is null and t.content_hash = s.content_hash;

delete from staged_class c where not exists (select from staged_school s where s.record = c.record);
delete from staged_enrolment e
where not exists (select from staged_student s where s.record = e.record);
delete from staged_relation r
where not exists (select from staged_student s where s.record = r.record);
delete from staged_contact c
where not exists (select from staged_guardian s where s.record = c.record);
