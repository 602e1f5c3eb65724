-- Accounts follow the names of the record entered last, second degree before first, records that came
-- with a join last; a student's birth date does the same.
create temp table lead_name as
select distinct on (g.account_id) g.account_id, s.title, s.family_name, s.first_name
from account_guardian g
join source_guardian s on s.id = g.id
left join entitled_guardian e on e.id = g.id
where g.present and g.issue is null and not g.new_account
order by
  g.account_id, s.joined_from is not null, g.id / 1000000000000 % 10 desc, e.entered_on desc nulls last, g.id;
insert into lead_name
select a.id, p.title, p.family_name, p.first_name
from person_lead p
join account a on a.student_id = p.student_id;
analyze lead_name;

update account a
set title = n.title, family_name = n.family_name, first_name = n.first_name
from lead_name n
where
  n.account_id = a.id
  and (a.title, a.family_name, a.first_name)
    is distinct from (n.title, n.family_name, n.first_name);

update student p set birth_date = l.birth_date
from person_lead l
where l.student_id = p.id and p.birth_date is distinct from l.birth_date;
