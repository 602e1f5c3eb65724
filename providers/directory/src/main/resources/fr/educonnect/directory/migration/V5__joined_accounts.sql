-- Two accounts of one guardian that were joined: one is kept, the other gives it all that it has.

-- The account to which this one was joined: it is found no more, and its row holds what an undoing
-- needs, until it is erased.
alter table account
  add column joined_to bigint,
  add constraint joined_guardian check (joined_to is null or profile = 'GUARDIAN');

-- Identifiers of accounts that were joined to another: they sign in to that one.
create table account_alias (
  login_id text collate "C" primary key,
  account_id bigint not null,
  -- The account that had it, whose id stands in earlier events.
  former_id bigint not null,
  since timestamptz not null default now()
);
create index account_alias_account on account_alias (account_id);

-- The account from which the record came with a join. Such records are compared by their names with
-- each other, not with the account's other ones: somebody has proved that they are one person's.
alter table source_guardian add column joined_from bigint;

-- A join that can still be undone.
create table account_join (
  other_id bigint primary key,
  kept_id bigint not null,
  joined_at timestamptz not null default now(),
  proof text not null check (proof in ('PASSWORD', 'MOBILE_AND_DATES', 'ASSISTANCE')),
  -- Of the request to the assistance team.
  reference text,
  -- What the account that is kept had none of, and took from the other.
  took_mail boolean not null default false,
  took_mobile boolean not null default false,
  -- Records of the registers that had come to the other account with an earlier join, and whence.
  sources bigint[] not null default '{}',
  sources_from bigint[] not null default '{}',
  aliases text[] not null default '{}',
  check (other_id <> kept_id)
);
create index account_join_kept on account_join (kept_id);
create index account_join_end on account_join (joined_at);

-- Both accounts' links to the other one's students as they were before.
create table account_join_link (
  other_id bigint not null references account_join on delete cascade,
  student_id bigint not null,
  status link_status not null,
  decided_at timestamptz,
  in_register boolean not null,
  reported_at timestamptz,
  -- Null where the account that is kept had no link to the student.
  kept_status link_status,
  kept_decided_at timestamptz,
  kept_in_register boolean,
  kept_reported_at timestamptz,
  primary key (other_id, student_id)
);

-- The other account's identities of FranceConnect as they were before.
create table account_join_identity (
  other_id bigint not null references account_join on delete cascade,
  subject bytea not null,
  linked_at timestamptz not null,
  replaced_at timestamptz,
  -- Opens the account that is kept, which had none; else it opens nothing meanwhile.
  moved boolean not null,
  primary key (other_id, subject)
);
