-- A stem that ends in digits can give what another stem gives with a number: such identifiers move on
-- to the stem's next number. Repeated until none is left; the last statement counts those that moved.
update login_candidate
set login_id = stem || case when number = 1 then '' else number::text end
where login_id is null;

create temp table if not exists login_collision (id bigint);
truncate login_collision;

insert into login_collision
select c.id from login_candidate c join account a on a.login_id = c.login_id
union
select id
from (
  select id, row_number() over (partition by login_id order by id) as place from login_candidate
) as c
where place > 1
union
-- Other readings of the same text: another stem, and a number that was given after it. Of two such
-- stems at least the longer one ends in a digit.
select c.id
from login_candidate c
cross join lateral generate_series(0, length(substring(c.login_id from '[0-9]+$'))) as digits
cross join lateral left(c.login_id, length(c.login_id) - digits) as other_stem
join login_stem s on s.stem_hash = sha256(convert_to(other_stem, 'UTF8'))
where
  c.login_id ~ '[0-9]$'
  and (exists (select from login_stem where ends_in_digit) or c.stem ~ '[0-9]$')
  and other_stem <> c.stem
  and (digits = 0 or right(c.login_id, digits) ~ '^([2-9]|[1-9][0-9]{1,8})$')
  and s.last_number >= case when digits = 0 then 1 else right(c.login_id, digits)::integer end;

update login_candidate c
set number = n.number, login_id = null
from (
  select
    c.id,
    t.last_number + row_number() over (partition by c.stem order by c.id) as number
  from login_collision l
  join login_candidate c on c.id = l.id
  join (
    select stem, max(number) as last_number from login_candidate group by stem
  ) as t on t.stem = c.stem
) as n
where n.id = c.id;
