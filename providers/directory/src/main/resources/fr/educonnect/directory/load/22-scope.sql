-- Which schools open accounts, by the settings of this run, for all schools of the feed; and whose
-- students are concerned by a change of that.
create temp table scope_change as
select s.id, w.in_scope
from school s
cross join lateral (
  select
    s.removed_on is null
    and (
      s.uai = any(:white_list)
      or (cardinality(:scope_schools) = 0 or s.uai = any(:scope_schools))
      and (cardinality(:scope_kinds) = 0 or s.kind = any(:scope_kinds))
      and (cardinality(:scope_sectors) = 0 or s.sector = any(:scope_sectors))
    ) is true
      as in_scope
) as w
where s.id between :first_id and :last_id and s.in_scope <> w.in_scope;

update school s set in_scope = c.in_scope from scope_change c where c.id = s.id;

insert into noted_student
select distinct e.source_student_id
from scope_change c
join enrolment e on e.school_id = c.id;
