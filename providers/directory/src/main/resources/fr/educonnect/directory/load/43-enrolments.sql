-- Enrolments of the records of this load: exactly those of their last version. The level comes from
-- the file in the first degree, from the nomenclature of MEFs in the second.
with gone as (
  delete from enrolment e
  using student_change c
  where
    c.known and c.id = e.source_student_id
    and not exists (
      select from enrolment_now n where n.record = c.record and n.school_id = e.school_id
    )
  returning e.school_id
)
insert into left_school select distinct school_id from gone;

insert into enrolment as e (
  source_student_id, school_id, class_code, mef_code, level, entered_on, left_on
)
select
  n.source_student_id, n.school_id, n.class_code, n.mef_code,
  coalesce(n.level, left(m.mefstat11, 4)), n.entered_on, n.left_on
from enrolment_now n
left join mef m on m.academy = :academy and m.code = n.mef_code
order by n.source_student_id, n.school_id
on conflict (source_student_id, school_id) do update
set
  class_code = excluded.class_code, mef_code = excluded.mef_code, level = excluded.level,
  entered_on = excluded.entered_on, left_on = excluded.left_on
where
  (e.class_code, e.mef_code, e.level, e.entered_on, e.left_on)
  is distinct from (
    excluded.class_code, excluded.mef_code, excluded.level, excluded.entered_on, excluded.left_on
  );

-- First-degree classes are known by the students who attend them.
insert into class_group as g (school_id, code, name)
select distinct on (school_id, class_code) school_id, class_code, class_name
from enrolment_now
where class_code is not null and class_name is not null
order by school_id, class_code, record desc
on conflict (school_id, code) do update
set name = excluded.name
where g.name <> excluded.name;
