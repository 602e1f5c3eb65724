-- An account that was joined to another while an earlier import ran: what that import still gave it
-- belongs to the other one.
with moved as (
  update source_guardian g set account_id = j.kept_id, joined_from = j.other_id
  from account_join j
  where g.account_id = j.other_id
  returning g.id
)
insert into noted_guardian select id from moved;

delete from guardian_link l using account_join j where l.account_id = j.other_id;
