-- First-degree constituencies.
with gone as (
  update constituency c set removed_on = :export_date
  from staged_removal r
  where r.kind = 'CONSTITUENCY' and r.id = c.id and c.removed_on is null
  returning 1
)
insert into load_count select 'CONSTITUENCY.removed', count(*) from gone;

with written as (
  insert into constituency as c (id, uai, name, mail, content_hash)
  select id, uai, name, mail, content_hash from staged_constituency
  on conflict (id) do update
  set
    uai = excluded.uai, name = excluded.name, mail = excluded.mail,
    content_hash = excluded.content_hash, removed_on = null
  where (c.uai, c.name, c.mail, c.content_hash, c.removed_on)
    is distinct from (excluded.uai, excluded.name, excluded.mail, excluded.content_hash, null)
  returning c.xmax = 0 as added
)
insert into load_count
select case when added then 'CONSTITUENCY.added' else 'CONSTITUENCY.changed' end, count(*)
from written
group by added;
