-- What guardians' records can be matched on: of changed records, exactly the keys of their last
-- version. Sorted, because an index takes sorted keys several times faster.
delete from guardian_contact c
using known_guardian k
where
  c.source_guardian_id = k.id
  and not exists (
    select from staged_contact s
    where
      s.source_guardian_id = c.source_guardian_id and s.contact = c.contact and s.name = c.name
  );

insert into guardian_contact as c (contact, name, source_guardian_id, usual)
select contact, name, source_guardian_id, usual
from staged_contact
order by contact, name, source_guardian_id
on conflict (contact, name, source_guardian_id) do update
set usual = excluded.usual
where c.usual <> excluded.usual;
