-- Schools of which something changed since their records were last counted for the trend: written by
-- the import with what it changes, taken away by the counting.
create table quality_due (school_id bigint primary key);
insert into quality_due select id from school;
