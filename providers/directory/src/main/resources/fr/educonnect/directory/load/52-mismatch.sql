-- A record whose names no longer share anything with the other records of its account: it leaves an
-- account that was never activated, and is then treated as new; it stays with one that was, but
-- proposes no more links there. Of records that only disagree with each other the first one stays.
-- Records that came with a join are compared with each other only: their names may differ from the
-- account's own, somebody has proved that they are one person's.
create temp table account_peer as
select g.id, g.account_id, o.id as peer
from known_guardian k
join source_guardian g on g.id = k.id
join source_guardian o on o.account_id = g.account_id and o.id <> g.id
where o.removed_on is null and o.joined_from is not distinct from g.joined_from;
analyze account_peer;

create temp table name_sharer as
select distinct p.id
from account_peer p
join guardian_contact own on own.source_guardian_id = p.id
join guardian_contact theirs
  on theirs.source_guardian_id = p.peer and theirs.name = own.name;

create temp table mismatch as
select p.id, p.account_id, a.activated_at is not null as stays
from (select distinct id, account_id from account_peer) as p
join account a on a.id = p.account_id
where p.id not in (select id from name_sharer);

delete from mismatch m
where not exists (
  select from account_peer p
  where
    p.id = m.id
    and (p.peer < m.id or not exists (select from mismatch n where n.id = p.peer))
);

update source_guardian g set account_id = null, joined_from = null, issue = null
from mismatch m
where m.id = g.id and not m.stays;

update source_guardian g set issue = case when m.id is not null then 'NAME_MISMATCH' end
from known_guardian k
left join mismatch m on m.id = k.id and m.stays
where
  k.id = g.id
  and g.issue is distinct from case when m.id is not null then 'NAME_MISMATCH' end;
