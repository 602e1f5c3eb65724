-- Schools whose numbers for the trend may be others now; they are counted after the load. These are the
-- schools of the records that are concerned, those that students left or that opened, and those of others
-- whom it touches: further records of the students, guardians with a contact of a record that changed.
create temp table many_changed as
select count(*) > 20000 as many
from (select id from touched_student union all select id from known_guardian) as c;

create temp table changed_guardian as
select id from known_guardian
union
select id from staged_guardian
union
select id from staged_removal where kind = 'GUARDIAN';

create temp table quality_guardian as
select id from changed_guardian
union
select id from guardian_decision
union
select o.source_guardian_id
from (
  select contact from left_contact
  union
  select c.contact
  from changed_guardian g
  join guardian_contact c on c.source_guardian_id = g.id
) as c
join guardian_contact o on o.contact = c.contact
where not (select many from many_changed);

create temp table quality_student as
select id from touched_student
union
select r.source_student_id
from quality_guardian g
join guardian_relation r on r.source_guardian_id = g.id
where not (select many from many_changed)
union
select o.id
from touched_student t
join source_student s on s.id = t.id
join source_student o on o.student_id = s.student_id
union
select o.id
from student_change c
join source_student o on o.ine = c.old_ine
where c.old_ine is distinct from c.ine;
analyze quality_student;

insert into quality_due
select s.id
from school s
where s.id between :first_id and :last_id and (select many from many_changed)
union
select e.school_id
from quality_student q
join enrolment e on e.source_student_id = q.id
union
select school_id from left_school
union
select id from scope_change
order by 1
on conflict do nothing;
