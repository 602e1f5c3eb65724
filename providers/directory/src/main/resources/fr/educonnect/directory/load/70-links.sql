-- Links between guardians' accounts and students: proposed for every legal relation between present
-- records. When the register no longer has the relation, a proposed or reported link falls; a
-- confirmed one stays, without rights until the relation returns. A record whose names do not fit
-- its account proposes nothing.
create temp table account_guardian as
select g.account_id, g.id, g.removed_on is null as present, g.issue, a.id is not null as new_account
from touched_guardian t
join source_guardian g on g.id = t.id
left join new_account a on a.id = g.account_id
where g.account_id is not null;
analyze account_guardian;

create temp table wanted_link as
select
  g.account_id, t.student_id, bool_or(g.issue is null) as proposed,
  bool_and(g.new_account) as new_account
from account_guardian g
join guardian_tie t on t.guardian_id = g.id
where g.present and t.legal and t.student_id is not null
group by g.account_id, t.student_id;
analyze wanted_link;

create temp table old_link as
select l.account_id, l.student_id, l.status, w.student_id is not null as wanted, w.proposed
from (select distinct account_id from account_guardian where not new_account) as a
join guardian_link l on l.account_id = a.account_id
left join wanted_link w on w.account_id = l.account_id and w.student_id = l.student_id;
analyze old_link;

delete from guardian_link l
using old_link o
where
  o.account_id = l.account_id and o.student_id = l.student_id
  and (not o.wanted and o.status <> 'CONFIRMED' or not o.proposed and o.status = 'PROPOSED');

update guardian_link l set in_register = o.wanted
from old_link o
where
  o.account_id = l.account_id and o.student_id = l.student_id
  and l.status = 'CONFIRMED' and l.in_register <> o.wanted;

with proposed as (
  insert into guardian_link (account_id, student_id)
  select w.account_id, w.student_id
  from wanted_link w
  where
    w.proposed
    and not exists (
      select from old_link o where o.account_id = w.account_id and o.student_id = w.student_id
    )
  order by w.account_id, w.student_id
  returning 1
)
insert into load_count select 'links.proposed', count(*) from proposed;
