-- The new accounts, and the numbers that their stems have reached.
insert into account (id, profile, login_id, student_id, title, family_name, first_name)
select a.id, a.profile, c.login_id, a.student_id, a.title, a.family_name, a.first_name
from new_account a
join login_candidate c on c.id = a.id
order by a.id;

insert into load_count select 'accounts.created', count(*) from new_account;

insert into login_stem as s (stem_hash, last_number, ends_in_digit)
select u.stem_hash, max(c.number), u.stem ~ '[0-9]$'
from login_candidate c
join stem_use u on u.stem = c.stem
group by u.stem_hash, u.stem
order by u.stem_hash
on conflict (stem_hash) do update
set last_number = excluded.last_number;

update guardian_decision d set account_id = a.id
from new_account a
where d.account_id is null and a.label = d.label;
