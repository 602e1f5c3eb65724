-- The day on which an account lost its last record that entitles to one; cleared when one is back.
create temp table presence as
select account_id, bool_or(present and e.id is not null) as present
from account_guardian g
left join entitled_guardian e on e.id = g.id
where not g.new_account
group by account_id
union all
select a.id, coalesce(l.entitled, false)
from touched_person p
join account a on a.student_id = p.id
left join person_lead l on l.student_id = p.id
left join new_account n on n.id = a.id
where n.id is null;
analyze presence;

create temp table leaving (id bigint);
with gone as (
  update account a set left_on = :export_date
  from presence p
  where p.account_id = a.id and not p.present and a.left_on is null
  returning a.id
)
insert into leaving select id from gone;

with back as (
  update account a set left_on = null
  from presence p
  where p.account_id = a.id and p.present and a.left_on is not null
  returning 1
)
insert into load_count select 'accounts.returned', count(*) from back;
