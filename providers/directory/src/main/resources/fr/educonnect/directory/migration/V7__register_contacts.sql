-- What guardians are asked about the registers' contacts at a later sign-in.

alter table source_guardian
  -- When an export last brought the record another address, or other mobiles.
  add column mail_changed_at timestamptz,
  add column mobiles_changed_at timestamptz;

alter table account
  -- The guardian wants no reminder of contacts that the account lacks.
  add column reminders_off boolean not null default false;

-- Values of the registers that a guardian does not want to use: SHA-256 of the address in lower case
-- or of the number.
create table contact_refusal (
  account_id bigint not null,
  contact bytea not null check (length(contact) = 32),
  refused_at timestamptz not null default now(),
  primary key (account_id, contact)
);
