-- What became of an action that an agent gave a key to, so that asking again does it no second time.
create table staff_request (
  agent text not null,
  request_key text not null,
  account_id bigint not null,
  action text not null,
  result text not null,
  warning text,
  asked_at timestamptz not null default now(),
  primary key (agent, request_key, account_id)
);
create index staff_request_asked on staff_request (asked_at);
