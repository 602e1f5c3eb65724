-- The nomenclature of MEFs (second degree), and the level that enrolments take from it: the first
-- four characters of MEFSTAT11. A MEF that left the nomenclature keeps its label.
create temp table mef_change as
select distinct on (n.code) n.code, n.label, n.mefstat11, n.content_hash, o.code is null as added
from staged_mef n
left join mef o on o.academy = :academy and o.code = n.code
where
  (o.label, o.mefstat11, o.content_hash) is distinct from (n.label, n.mefstat11, n.content_hash)
order by n.code, n.record desc;
analyze mef_change;

insert into mef (academy, code, label, mefstat11, content_hash)
select :academy, code, label, mefstat11, content_hash from mef_change
on conflict (academy, code) do update
set label = excluded.label, mefstat11 = excluded.mefstat11, content_hash = excluded.content_hash;

insert into load_count
select case when added then 'MEF.added' else 'MEF.changed' end, count(*)
from mef_change
group by added;

update enrolment e set level = left(m.mefstat11, 4)
from mef_change m
where
  e.mef_code = m.code
  and e.source_student_id between :first_id and :last_id
  and e.level is distinct from left(m.mefstat11, 4);
