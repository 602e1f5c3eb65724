-- New and changed relations between students' and guardians' records.
insert into guardian_relation as r (
  source_student_id, source_guardian_id, kinship, legal, responsibility, payer, contact
)
select source_student_id, source_guardian_id, kinship, legal, responsibility, payer, contact
from relation_now
order by source_student_id, source_guardian_id
on conflict (source_student_id, source_guardian_id) do update
set
  kinship = excluded.kinship, legal = excluded.legal, responsibility = excluded.responsibility,
  payer = excluded.payer, contact = excluded.contact
where
  (r.kinship, r.legal, r.responsibility, r.payer, r.contact)
  is distinct from (
    excluded.kinship, excluded.legal, excluded.responsibility, excluded.payer, excluded.contact
  );

-- Taken, but worth a line: new or changed guardians whom no student names.
insert into staged_rejection (file, line, kind, aaf_id, reason)
select s.file, s.line, 'GUARDIAN', s.id - :first_id, 'GUARDIAN_OF_NOBODY'
from staged_guardian s
where not exists (select from guardian_relation r where r.source_guardian_id = s.id)
order by s.record;
