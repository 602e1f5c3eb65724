-- What the schools' staff work with: lists of a school's accounts, jobs that run on in the server,
-- the record of who did what.

-- A name as it is searched and sorted: lower-case ASCII where Latin, one space for any dash,
-- apostrophe or space. Sorted byte by byte this is the French order, whatever the server's locales.
-- The plain letters stand first in the list because it is searched from its beginning.
create function folded(name text) returns text
language sql immutable parallel safe
return case
  when octet_length(name) = length(name) then translate(lower(name collate "C"), '-''`', '   ')
  else translate(
      replace(replace(replace(replace(replace(replace(lower(name collate "C"),
        'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae'), 'ß', 'ss'), 'ẞ', 'ss'),
      'eaisnrtuoldcmpvqfbghjxyzkw '
        'ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝàáâãäåçèéêëìíîïðñòóôõöøùúûüýÿĀāĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘęĚěĜĝĞ'
        'ğĠġĢģĤĥĦħĨĩĪīĬĭĮįİıĴĵĶķĸĹĺĻļĽľŁłŃńŅņŇňŊŋŌōŎŏŐőŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŦŧŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽ'
        'ǾǿžſƠơƯưǍǎǏǐǑǒǓǔǕǖǗǘǙǚǛǜǞǟǠǡǦǧǨǩǪǫǬǭǰǴǵǸǹǺǻȀȁȂȃȄȅȆȇȈȉȊȋȌȍȎȏȐȑȒȓȔȕȖȗȘșȚțȞȟȦȧȨȩȪȫȬȭȮȯȰȱȲȳ-''`'
        '´ʼʹ‘’‛′‐‑‒–—−   '
        '̧̨̀́̂̃̄̆̇̈̊̋̌',
      'eaisnrtuoldcmpvqfbghjxyzkw '
        'aaaaaaceeeeiiiidnoooooouuuuyaaaaaaceeeeiiiidnoooooouuuuyyaaaaaaccccccccddddeeeeeeeeeeggg'
        'ggggghhhhiiiiiiiiiijjkkkllllllllnnnnnnnnoooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzz'
        'oozsoouuaaiioouuuuuuuuuuaaaaggkkoooojggnnaaaaaaeeeeiiiioooorrrruuuusstthhaaeeooooooooyy   '
        '                ')
end collate "C";

-- Who of the staff read and did what, with which right: rows are only ever added, and removed when
-- they are too old.
create table staff_audit (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  agent text not null,
  -- What entitled the agent, as rights call it.
  entitlement text not null,
  school_id bigint,
  account_id bigint,
  student_id bigint,
  action text not null,
  outcome text not null,
  -- How, or why, as far as the action has such: LETTER, MAIL, a reason.
  detail text,
  -- The agent's network address.
  address text
);
create index staff_audit_school on staff_audit (school_id, id) where school_id is not null;
create index staff_audit_account on staff_audit (account_id, id) where account_id is not null;
create index staff_audit_at on staff_audit (at);

create function staff_audit_stands() returns trigger language plpgsql as
$$ begin raise exception 'staff_audit: rows do not change'; end $$;
create trigger staff_audit_stands before update on staff_audit
for each row execute function staff_audit_stands();

-- Work on many accounts at once, done by whichever node takes it.
create table staff_job (
  id uuid primary key,
  kind text not null
    check (kind in ('NOTIFY_LETTER', 'NOTIFY_MAIL', 'RESET', 'EXPORT_PDF', 'EXPORT_CSV')),
  profile profile not null,
  school_id bigint not null,
  agent text not null,
  entitlement text not null,
  address text,
  realm text not null,
  locale text not null,
  with_reset boolean not null,
  include_active boolean not null,
  -- Given by whoever asks, so that asking again makes no second job.
  request_key text not null,
  created_at timestamptz not null default now(),
  -- A node is at work on it; free again at this time.
  leased_until timestamptz,
  -- How often it was taken up.
  attempts smallint not null default 0,
  cancelled_at timestamptz,
  ended_at timestamptz,
  -- Why it was given up; a code.
  failure text,
  -- The file was made as a whole.
  file_made_at timestamptz,
  -- The file was destroyed: fetched, or not fetched in time.
  file_gone_at timestamptz,
  unique (agent, request_key)
);
create index staff_job_open on staff_job (created_at) where ended_at is null;
create index staff_job_created on staff_job (created_at);

-- The job's accounts in their order, each with what became of it.
create table staff_job_item (
  job_id uuid not null references staff_job on delete cascade,
  number integer not null,
  account_id bigint not null,
  result text,
  -- The mail that was queued, whose own outcome counts from then on.
  message_id uuid,
  primary key (job_id, number),
  check (message_id is null or result = 'QUEUED')
) with (fillfactor = 80);
create index staff_job_item_open on staff_job_item (job_id, number) where result is null;

-- The file, encrypted, in parts.
create table staff_job_file (
  job_id uuid not null references staff_job on delete cascade,
  part integer not null,
  content bytea not null,
  primary key (job_id, part)
);
