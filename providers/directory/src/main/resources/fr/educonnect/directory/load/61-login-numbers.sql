-- Identifiers: the first of a stem has no number, the next ones the numbers from 2 on, never one that
-- was given before. login_stem outlives accounts, so an erased person's identifier is not given again.
analyze login_candidate;

update login_candidate c set number = n.number
from (
  select
    c.id,
    coalesce(s.last_number, 0) + row_number() over (partition by c.stem order by c.id) as number
  from login_candidate c
  left join login_stem s on s.stem_hash = sha256(convert_to(c.stem, 'UTF8'))
) as n
where n.id = c.id;
