-- Schools. A UAI belongs to one present school of a degree: a second one stays out, and is reported.
-- A school whose constituency is unknown is kept without it; its hash of 0 has it looked at again.
with gone as (
  update school s set removed_on = :export_date
  from staged_removal r
  where r.kind = 'SCHOOL' and r.id = s.id and s.removed_on is null
  returning 1
)
insert into load_count select 'SCHOOL.removed', count(*) from gone;

with second as (
  delete from staged_school s
  where
    exists (
      select from school o
      where o.uai = s.uai and o.degree = :degree and o.removed_on is null and o.id <> s.id
    )
    or s.record not in (select min(record) from staged_school group by uai)
  returning s.file, s.line, s.id
)
insert into staged_rejection (file, line, kind, aaf_id, reason)
select file, line, 'SCHOOL', id - :first_id, 'UAI_HELD_BY_ANOTHER_SCHOOL' from second;

create temp table school_now as
select
  s.*, c.id as known_constituency,
  case when s.constituency_id is not null and c.id is null then 0 else s.content_hash end as hash
from staged_school s
left join constituency c on c.id = s.constituency_id and c.removed_on is null;

insert into staged_rejection (file, line, kind, aaf_id, reason)
select file, line, 'SCHOOL', id - :first_id, 'UNKNOWN_CONSTITUENCY'
from school_now
where constituency_id is not null and known_constituency is null;

with written as (
  insert into school as s (
    id, academy, degree, uai, name, kind, sector, address, postal_code, town, phone, mail,
    constituency_id, in_scope, content_hash
  )
  select
    id, :academy, :degree, uai, name, kind, sector, address, postal_code, town, phone, mail,
    known_constituency, false, hash
  from school_now
  on conflict (id) do update
  set
    uai = excluded.uai, name = excluded.name, kind = excluded.kind, sector = excluded.sector,
    address = excluded.address, postal_code = excluded.postal_code, town = excluded.town,
    phone = excluded.phone, mail = excluded.mail, constituency_id = excluded.constituency_id,
    content_hash = excluded.content_hash, removed_on = null
  where
    (
      s.uai, s.name, s.kind, s.sector, s.address, s.postal_code, s.town, s.phone, s.mail,
      s.constituency_id, s.content_hash, s.removed_on
    ) is distinct from (
      excluded.uai, excluded.name, excluded.kind, excluded.sector, excluded.address,
      excluded.postal_code, excluded.town, excluded.phone, excluded.mail,
      excluded.constituency_id, excluded.content_hash, null
    )
  returning s.xmax = 0 as added
)
insert into load_count
select case when added then 'SCHOOL.added' else 'SCHOOL.changed' end, count(*)
from written
group by added;
