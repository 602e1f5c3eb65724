-- Guardians who are entitled to an account and have none, and what they can be matched on: a contact
-- and a name together (rapprochement automatique de la fratrie). Bodies, records without a first
-- name, and contacts that more than a few identities share say nothing.
create temp table candidate as
select e.id, e.entered_on, coalesce(n.entity, false) as entity
from entitled_guardian e
left join source_guardian g on g.id = e.id
left join guardian_entity n on n.id = e.id
where g.account_id is null;
analyze candidate;

create temp table match_edge as
select k.source_guardian_id as id, k.contact, k.name, k.usual
from candidate c
join guardian_contact k on k.source_guardian_id = c.id
where not c.entity and k.contact <> 0;
analyze match_edge;

create temp table frequent_contact as
select k.contact
from (select distinct contact from match_edge) as e
join guardian_contact k on k.contact = e.contact
where k.usual
group by k.contact
having count(*) > :shared_contact_limit;
analyze frequent_contact;

delete from match_edge
where contact in (
  select k.contact
  from frequent_contact f
  join guardian_contact k on k.contact = f.contact
  where k.usual
  group by k.contact
  having count(distinct k.name) > :shared_contact_limit
);

-- Accounts that one of these keys leads to. All present records of an account must bear the name,
-- because resemblance does not add up over different names; of a joined account's records, all that
-- came with it.
create temp table account_key as
select distinct e.contact, e.name, g.account_id, g.joined_from
from (select distinct contact, name from match_edge) as e
join guardian_contact k on k.contact = e.contact and k.name = e.name
join source_guardian g on g.id = k.source_guardian_id
where g.account_id is not null and g.issue is null and not g.legal_entity;
analyze account_key;

delete from account_key a
where exists (
  select from source_guardian g
  where
    g.account_id = a.account_id and g.joined_from is not distinct from a.joined_from
    and g.removed_on is null and g.issue is null
    and not exists (
      select from guardian_contact k where k.source_guardian_id = g.id and k.name = a.name
    )
);

-- What is left are keys that lead somewhere: to an account or to another candidate.
delete from match_edge e
using (
  select contact, name from match_edge group by contact, name having count(*) = 1
) as lonely
where
  e.contact = lonely.contact and e.name = lonely.name
  and not exists (
    select from account_key a where a.contact = e.contact and a.name = e.name
  );
analyze match_edge;

create temp table match_node as
select id, name, bool_or(usual) as usual, id as label from match_edge group by id, name;
analyze match_node;
