-- Classes that schools' records list (second degree): exactly those of the record's last version.
delete from class_group g
using staged_school s
where
  s.id = g.school_id
  and :degree = 'SECOND'
  and not exists (
    select from staged_class c where c.school_id = g.school_id and c.code = g.code
  );

insert into class_group as g (school_id, code, name, mef_code)
select distinct on (c.school_id, c.code) c.school_id, c.code, c.name, c.mef_code
from staged_class c
join staged_school s on s.record = c.record
order by c.school_id, c.code, c.name
on conflict (school_id, code) do update
set name = excluded.name, mef_code = excluded.mef_code
where (g.name, g.mef_code) is distinct from (excluded.name, excluded.mef_code);
