-- Who is who: one student per INE, whatever the academy and degree. Looked at again are the INEs that
-- records of this load bear, bore, or bore when they left.
create temp table ine_in_question as
select ine from student_change where ine is not null
union
select old_ine from student_change where old_ine is not null
union
select t.ine
from staged_removal r
join source_student t on t.id = r.id
where r.kind = 'STUDENT' and t.ine is not null;
analyze ine_in_question;

create temp table ine_record as
select t.id, t.ine, t.birth_date, t.student_id, t.issue, true as known
from ine_in_question q
join source_student t on t.ine = q.ine and t.removed_on is null
union all
select s.id, s.ine, s.birth_date, null, null, false
from staged_student s
join student_change c on c.record = s.record
where not c.known and s.ine is not null;
analyze ine_record;

-- A new INE on a record keeps the student, who takes it unless another student has it.
create temp table new_ine as
select distinct on (ine) student_id, ine
from (
  select distinct on (r.student_id) r.student_id, r.ine
  from ine_record r
  join student p on p.id = r.student_id
  left join student_change c on c.id = r.id
  where p.ine <> r.ine and (c.old_ine is distinct from r.ine or r.issue is not null)
    and (c.id is not null or r.issue is not null)
    and not exists (select from student o where o.ine = r.ine)
  order by r.student_id, r.id
) as moved
order by ine, student_id;

update student p set ine = n.ine from new_ine n where n.student_id = p.id;

-- Records that belong to nobody yet. Two present records with one INE and different birth dates are
-- in conflict: only those that agree with a record which already belongs to the student may join.
create temp table ine_attachment as
with bearers as (
  select
    r.ine,
    min(r.birth_date) filter (where p.id is not null) as attached_low,
    max(r.birth_date) filter (where p.id is not null) as attached_high,
    min(r.birth_date) filter (where r.student_id is null) as low,
    max(r.birth_date) filter (where r.student_id is null) as high
  from ine_record r
  left join student p on p.id = r.student_id and p.ine = r.ine
  group by r.ine
)
select
  r.id, r.ine, r.birth_date, r.known,
  case
    when r.birth_date is null then false
    when b.attached_low is not null then r.birth_date not in (b.attached_low, b.attached_high)
    else b.low <> b.high
  end as conflict
from ine_record r
join bearers b on b.ine = r.ine
where r.student_id is null;
analyze ine_attachment;

create temp table new_student as
select
  :first_id + f.next_id + row_number() over (order by min(a.id)) - 1 as id,
  a.ine, min(a.birth_date) as birth_date
from ine_attachment a
cross join feed f
where
  f.academy = :academy and f.degree = :degree and not a.conflict
  and not exists (select from student p where p.ine = a.ine)
group by a.ine, f.next_id;

insert into student (id, ine, birth_date)
select id, ine, birth_date from new_student order by id;

update feed set next_id = next_id + n.count
from (select count(*) from new_student) as n
where academy = :academy and degree = :degree and n.count > 0;

-- Old records first (new ones are written with what is decided here).
create temp table ine_decision as
select a.id, a.known, p.id as student_id, case when a.conflict then 'INE_CONFLICT' end as issue
from ine_attachment a
left join student p on p.ine = a.ine and not a.conflict
union all
select
  r.id, true, r.student_id,
  case when p.ine <> r.ine and o.id is not null then 'INE_CONFLICT' end
from ine_record r
join student p on p.id = r.student_id
left join student o on o.ine = r.ine;
analyze ine_decision;

with decided as (
  update source_student t set student_id = d.student_id, issue = d.issue
  from ine_decision d
  where
    d.known and t.id = d.id
    and (t.student_id, t.issue) is distinct from (d.student_id, d.issue)
  returning t.id
)
insert into noted_student select id from decided;

insert into staged_rejection (file, line, kind, aaf_id, reason)
select s.file, s.line, 'STUDENT', s.id - :first_id, d.issue
from ine_decision d
join staged_student s on s.id = d.id
where d.issue is not null;
