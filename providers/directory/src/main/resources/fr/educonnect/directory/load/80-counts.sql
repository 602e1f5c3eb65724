-- For the guards: the accounts that the feed had, how many of them leave, and how many of these were
-- in a school that is still in scope.
insert into load_count
select 'accounts.leaving', count(*) from leaving;

insert into load_count
select 'accounts.leavingInScope', count(*)
from leaving l
where
  exists (
    select
    from source_guardian g
    join guardian_relation r on r.source_guardian_id = g.id
    join enrolment e on e.source_student_id = r.source_student_id
    join school c on c.id = e.school_id
    where g.account_id = l.id and c.in_scope
  )
  or exists (
    select
    from account a
    join source_student s on s.student_id = a.student_id
    join enrolment e on e.source_student_id = s.id
    join school c on c.id = e.school_id
    where a.id = l.id and c.in_scope
  );

-- Counted only when it matters: it reads the whole feed.
insert into load_count
select 'accounts.held', count(distinct a.id)
from (
  select account_id as id
  from source_guardian
  where id between :first_id and :last_id and account_id is not null
  union all
  select a.id
  from source_student s
  join account a on a.student_id = s.student_id
  where s.id between :first_id and :last_id
) as f
join account a on a.id = f.id
left join leaving l on l.id = a.id
left join new_account n on n.id = a.id
where
  (select count(*) from leaving) > 0 and n.id is null and (a.left_on is null or l.id is not null);
