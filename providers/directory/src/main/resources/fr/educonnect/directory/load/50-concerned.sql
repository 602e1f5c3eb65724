-- Who is concerned: records of this load, students whose school's scope changed or who were attached,
-- guardians tied to any of them, and all records of the accounts that these guardians have.
analyze noted_student;
create temp table touched_student as select distinct id from noted_student;
analyze touched_student;

insert into noted_guardian
select r.source_guardian_id
from touched_student t
join guardian_relation r on r.source_student_id = t.id;
insert into noted_guardian select source_guardian_id from relation_now;

create temp table untied_guardian as select distinct id from noted_guardian;
analyze untied_guardian;
insert into untied_guardian
select distinct o.id
from untied_guardian t
join source_guardian g on g.id = t.id
join source_guardian o on o.account_id = g.account_id
where not exists (select from untied_guardian u where u.id = o.id);
analyze untied_guardian;

create temp table touched_guardian (id bigint);
create temp table guardian_tie (
  guardian_id bigint, student_id bigint, legal boolean, kinship text, in_scope boolean,
  entered_on date
);
create temp table entitled_guardian (id bigint, entered_on date);
create temp table guardian_entity (id bigint, entity boolean);
