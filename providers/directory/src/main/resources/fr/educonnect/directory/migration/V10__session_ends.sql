-- What was done to an account where no server is: its sessions that began before have to end.
create table session_end (
  account_id bigint primary key references account on delete cascade,
  asked_at timestamptz not null default now()
);
create index session_end_asked on session_end (asked_at);
