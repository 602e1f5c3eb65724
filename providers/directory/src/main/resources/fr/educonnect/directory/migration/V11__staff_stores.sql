-- What the staff's consoles keep besides accounts: which agents were here with which rights, what
-- academies and schools add to letters and say of their assistance, how a school's data were before.

-- Agents by the account that the record of doings names; erased when they have not been here for
-- long.
create table staff_agent (
  id text primary key,
  first_name text,
  family_name text,
  -- Of the last sign-in.
  seen_at timestamptz not null
);
create index staff_agent_seen on staff_agent (seen_at);

-- Their rights to schools as the last sign-in brought them; what it no longer brings is gone.
create table staff_agent_right (
  agent text not null references staff_agent on delete cascade,
  module text not null,
  source text not null,
  scope text not null check (scope in ('SCHOOL', 'DEPARTMENT')),
  -- UAI or département.
  code text not null,
  degree degree not null,
  first_day date not null,
  last_day date not null,
  -- The first sign-in of those without a gap that brought it.
  since timestamptz not null,
  primary key (agent, module, source, scope, code, degree, first_day)
);
create index staff_agent_right_code on staff_agent_right (code, degree);
create index staff_audit_agent on staff_audit (agent, id);

-- What stands in letters besides their text: of an academy (two digits) or of a school (UAI), in
-- one degree.
create table letter_note (
  owner text not null check (owner ~ '^([0-9]{2}|[0-9]{7}[A-Z])$'),
  degree degree not null,
  note text not null check (length(note) between 1 and 1200),
  -- Who wrote it: an agent.
  changed_by text not null,
  changed_at timestamptz not null default now(),
  primary key (owner, degree)
);
create table letter_picture (
  owner text not null check (owner ~ '^([0-9]{2}|[0-9]{7}[A-Z])$'),
  degree degree not null,
  place text not null check (place in ('LOGO', 'SIGNATURE')),
  -- PNG, made here of the file that was given.
  content bytea not null check (length(content) between 1 and 1048576),
  -- For those who do not see it.
  description text not null check (length(description) between 1 and 200),
  changed_by text not null,
  changed_at timestamptz not null default now(),
  primary key (owner, degree, place)
);

-- How families of an academy reach help, by the degree of their children.
create table assistance_text (
  academy text not null references academy,
  degree degree not null,
  -- Lines of text; addresses of the web in it are links, see the rules of the domain.
  message text not null check (length(message) between 1 and 1000),
  changed_by text not null,
  changed_at timestamptz not null default now(),
  primary key (academy, degree)
);

-- How many records of a school each issue was about: a row for each day on which a number changed.
create table quality_day (
  school_id bigint not null,
  day date not null,
  -- Numbers by issue, without those that are 0.
  records jsonb not null,
  primary key (school_id, day)
);
create index quality_day_day on quality_day (day);

-- What was typed in the register as a mobile or mail address of the guardian and is none.
alter table source_guardian add column unusable text;

-- What has to be said of an account of a job besides its result.
alter table staff_job_item add column warning text;
