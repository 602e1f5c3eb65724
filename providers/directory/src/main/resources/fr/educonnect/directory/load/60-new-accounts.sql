-- Accounts that are created: one per group of guardians' records, and one per student who has a
-- present second-degree record in a school in scope. Names are those of the record entered last,
-- second degree before first.
create temp table touched_person as
select distinct s.student_id as id
from touched_student t
join source_student s on s.id = t.id
where s.student_id is not null;
analyze touched_person;

create temp table person_record as
with record as (
  select s.student_id, s.id, s.title, s.family_name, s.first_name, s.birth_date
  from touched_person p
  join source_student s on s.student_id = p.id
  where s.removed_on is null
),
enrolled as (
  select e.source_student_id, bool_or(c.in_scope) as in_scope, max(e.entered_on) as entered_on
  from record r
  join enrolment e on e.source_student_id = r.id
  join school c on c.id = e.school_id
  group by e.source_student_id
)
select
  r.*, e.entered_on, r.id / 1000000000000 % 10 as degree,
  coalesce(e.in_scope, false) and r.id / 1000000000000 % 10 = 2 as entitles
from record r
left join enrolled e on e.source_student_id = r.id;

create temp table person_lead as
select distinct on (student_id)
  student_id, id, title, family_name, first_name, birth_date,
  bool_or(entitles) over (partition by student_id) as entitled
from person_record
order by student_id, degree desc, entered_on desc nulls last, id;
analyze person_lead (student_id, id, entitled);

create temp table new_account as
with lead as (
  select
    'STUDENT'::profile as profile, p.id as lead, p.student_id, null::bigint as label, p.title,
    p.family_name, p.first_name
  from person_lead p
  where p.entitled and not exists (select from account a where a.student_id = p.student_id)
  union all
  select
    'GUARDIAN', d.label, null, d.label, coalesce(s.title, g.title),
    coalesce(s.family_name, g.family_name), coalesce(s.first_name, g.first_name)
  from (
    select distinct on (label) label, id
    from guardian_decision
    where account_id is null
    order by label, id / 1000000000000 % 10 desc, entered_on desc nulls last, id
  ) as d
  left join staged_guardian s on s.id = d.id
  left join source_guardian g on g.id = d.id
)
select
  :first_id + f.next_id + row_number() over (order by l.lead, l.profile) - 1 as id,
  l.profile, l.student_id, l.label, l.title, l.family_name, l.first_name
from lead l
cross join feed f
where f.academy = :academy and f.degree = :degree;
analyze new_account (id, label, student_id);

update feed set next_id = next_id + n.count
from (select count(*) from new_account) as n
where academy = :academy and degree = :degree and n.count > 0;

-- Filled by LoginStems from the names, then numbered.
create temp table login_stem_of (id bigint, stem text collate "C");
