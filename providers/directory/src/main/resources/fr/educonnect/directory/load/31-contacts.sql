-- What guardians' records can be matched on: of changed records, exactly the keys of their last
-- version. New records' keys are sorted, because an index takes sorted keys much faster.
with gone as (
  delete from guardian_contact c
  using known_guardian k
  where
    c.source_guardian_id = k.id
    and not exists (
      select from staged_contact s
      where
        s.source_guardian_id = c.source_guardian_id and s.contact = c.contact and s.name = c.name
    )
  returning c.contact
)
insert into left_contact select distinct contact from gone;

insert into guardian_contact (contact, name, source_guardian_id, usual)
select c.contact, c.name, c.source_guardian_id, c.usual
from staged_contact c
join staged_guardian s on s.record = c.record
order by c.contact, c.name, c.source_guardian_id;

insert into guardian_contact as c (contact, name, source_guardian_id, usual)
select s.contact, s.name, s.source_guardian_id, s.usual
from staged_contact s
join known_guardian k on k.record = s.record
on conflict (contact, name, source_guardian_id) do update
set usual = excluded.usual
where c.usual <> excluded.usual;
