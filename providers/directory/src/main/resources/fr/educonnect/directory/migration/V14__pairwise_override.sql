-- Identifiers by which a service knew its users before it came here: for that service they take the
-- place of computed ones, for good. They go with the account.
create table pairwise_override (
  account_id bigint not null references account on delete cascade,
  -- entityID or client id.
  client text not null,
  kind text not null check (kind in ('FREDU_ID', 'NAME_ID', 'SUB', 'INE_HASH')),
  value text not null,
  primary key (account_id, client, kind),
  unique (client, kind, value)
);
