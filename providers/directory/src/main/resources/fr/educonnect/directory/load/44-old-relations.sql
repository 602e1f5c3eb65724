-- Relations that records of this load no longer have. New and changed ones are written when the
-- guardians' records are there (63-relations.sql).
with gone as (
  delete from guardian_relation r
  using student_change c
  where
    c.known and c.id = r.source_student_id
    and not exists (
      select from relation_now n
      where n.record = c.record and n.source_guardian_id = r.source_guardian_id
    )
  returning r.source_guardian_id
)
insert into noted_guardian select source_guardian_id from gone;
