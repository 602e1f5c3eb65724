-- What ties the concerned guardians to present students' records, and what follows: who is entitled
-- to an account (a legal relation to a student with an INE, enrolled in a school in scope), and who
-- is a body and not a person (link 51, formerly 5: aide sociale à l'enfance).
insert into guardian_tie
with tie as (
  select source_guardian_id, source_student_id, legal, kinship from relation_now
  where source_guardian_id in (select id from untied_guardian)
  union all
  select r.source_guardian_id, r.source_student_id, r.legal, r.kinship
  from untied_guardian u
  join guardian_relation r on r.source_guardian_id = u.id
  where not exists (select from student_change c where c.id = r.source_student_id)
),
enrolled as (
  select e.source_student_id, bool_or(c.in_scope) as in_scope, max(e.entered_on) as entered_on
  from (select distinct source_student_id from tie) as t
  join enrolment e on e.source_student_id = t.source_student_id
  join school c on c.id = e.school_id
  group by e.source_student_id
)
select
  t.source_guardian_id, s.student_id, t.legal, t.kinship, coalesce(e.in_scope, false), e.entered_on
from tie t
join source_student s on s.id = t.source_student_id and s.removed_on is null
left join enrolled e on e.source_student_id = t.source_student_id;
analyze guardian_tie;

create temp table tied_guardian as
select
  t.guardian_id as id,
  bool_or(t.kinship is not null and t.kinship in ('51', '5')) as entity,
  bool_or(t.legal and t.student_id is not null and t.in_scope) as entitled,
  max(t.entered_on) filter (where t.legal and t.student_id is not null and t.in_scope)
    as entered_on
from guardian_tie t
where t.guardian_id in (select id from untied_guardian)
group by t.guardian_id;

insert into entitled_guardian
select t.id, t.entered_on
from tied_guardian t
left join source_guardian g on g.id = t.id
where t.entitled and g.removed_on is null;

insert into guardian_entity select id, entity from tied_guardian;
drop table tied_guardian;
analyze entitled_guardian, guardian_entity;

update source_guardian g set legal_entity = e.entity
from guardian_entity e
where e.id = g.id and g.legal_entity <> e.entity;

insert into touched_guardian select id from untied_guardian;
truncate untied_guardian;
analyze touched_guardian;
