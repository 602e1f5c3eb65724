-- Which identity of FranceConnect opens which guardian's account: one identity per account and one
-- account per identity. Keycloak signs in by its own link; this is what it is held against.
create table franceconnect_identity (
  -- Keyed hash of FranceConnect's identifier of the person (sub).
  subject bytea primary key check (length(subject) = 32),
  account_id bigint not null references account on delete cascade,
  linked_at timestamptz not null default now(),
  -- Another one has taken its place; kept, and nobody else's, while that can be undone.
  replaced_at timestamptz
);
create unique index franceconnect_identity_account on franceconnect_identity (account_id)
  where replaced_at is null;
create unique index franceconnect_identity_former on franceconnect_identity (account_id)
  where replaced_at is not null;
-- Found by the end of the time in which it can be undone.
create index franceconnect_identity_replaced on franceconnect_identity (replaced_at)
  where replaced_at is not null;
