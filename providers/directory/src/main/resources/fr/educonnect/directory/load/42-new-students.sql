-- New students' records, with the student that they belong to.
insert into source_student (
  id, student_id, ine, title, family_name, first_name, birth_name, other_names, birth_date,
  register_id, issue, content_hash
)
select
  s.id, d.student_id, s.ine, s.title, s.family_name, s.first_name, s.birth_name, s.other_names,
  s.birth_date, s.register_id, d.issue, s.content_hash
from staged_student s
join student_change c on c.record = s.record
left join ine_decision d on d.id = s.id
where not c.known
order by s.id;
