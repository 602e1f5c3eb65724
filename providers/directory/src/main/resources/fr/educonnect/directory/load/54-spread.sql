-- One round of spreading: within one name, records that share a contact take the lowest id among
-- them as their label. Repeated until no label changes.
update match_node n set label = r.label
from (
  select e.id, e.name, min(k.label) as label
  from match_edge e
  join (
    select e.contact, e.name, min(n.label) as label
    from match_edge e
    join match_node n on n.id = e.id and n.name = e.name
    group by e.contact, e.name
  ) as k on k.contact = e.contact and k.name = e.name
  group by e.id, e.name
) as r
where r.id = n.id and r.name = n.name and r.label < n.label;
