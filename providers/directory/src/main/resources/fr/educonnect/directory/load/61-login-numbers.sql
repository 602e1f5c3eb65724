-- Identifiers: the first of a stem has no number, the next ones the numbers from 2 on, never one that
-- was given before. login_stem outlives accounts, so an erased person's identifier is not given again.
analyze login_stem_of;

create temp table stem_use as
select u.stem, u.stem_hash, coalesce(s.last_number, 0) as last_number
from (
  select stem, sha256(convert_to(stem, 'UTF8')) as stem_hash from login_stem_of group by stem
) as u
left join login_stem s on s.stem_hash = u.stem_hash;
analyze stem_use;

create temp table login_candidate as
select
  c.id, c.stem, c.number::integer,
  (c.stem || case when c.number = 1 then '' else c.number::text end) collate "C" as login_id
from (
  select
    o.id, o.stem,
    u.last_number + row_number() over (partition by o.stem order by o.id) as number
  from login_stem_of o
  join stem_use u on u.stem = o.stem
) as c;
analyze login_candidate;
