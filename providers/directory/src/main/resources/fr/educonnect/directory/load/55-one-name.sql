-- A record that could join others under its usage name and under its birth name joins under one: all
-- records of a group share one name. First the name that leads to an account, then the one that more
-- records bear, more of them as usage name.
create temp table chosen_name as
with led as (
  select distinct e.id, e.name
  from match_edge e
  join account_key a on a.contact = e.contact and a.name = e.name
),
party as (
  select
    n.name, n.label, count(*) as size, count(*) filter (where n.usual) as usual,
    bool_or(l.id is not null) as has_account
  from match_node n
  left join led l on l.id = n.id and l.name = n.name
  group by n.name, n.label
)
select distinct on (n.id) n.id, n.name
from match_node n
join party p on p.name = n.name and p.label = n.label
order by n.id, p.has_account desc, p.size desc, p.usual desc, n.name;
analyze chosen_name;

delete from match_edge e
where not exists (select from chosen_name c where c.id = e.id and c.name = e.name);
delete from match_node n
where not exists (select from chosen_name c where c.id = n.id and c.name = n.name);
update match_node set label = id where label <> id;
