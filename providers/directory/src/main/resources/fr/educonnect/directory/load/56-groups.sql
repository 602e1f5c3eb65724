-- Each group of matching records joins the account that its keys lead to (if several: the one
-- activated first, else the oldest), or will share a new one. What matches records that came with a
-- join is marked as they are.
create temp table guardian_decision as
with joined as (
  select distinct on (n.label) n.label, a.id as account_id, k.joined_from
  from match_node n
  join match_edge e on e.id = n.id and e.name = n.name
  join account_key k on k.contact = e.contact and k.name = e.name
  join account a on a.id = k.account_id
  order by n.label, a.activated_at nulls last, a.id, k.joined_from nulls first
)
select c.id, c.entered_on, coalesce(n.label, c.id) as label, j.account_id, j.joined_from
from candidate c
left join match_node n on n.id = c.id
left join joined j on j.label = n.label;
analyze guardian_decision;

-- The other records of accounts that are joined: links and names depend on them too.
insert into untied_guardian
select distinct g.id
from guardian_decision d
join source_guardian g on g.account_id = d.account_id
where not exists (select from touched_guardian t where t.id = g.id);
