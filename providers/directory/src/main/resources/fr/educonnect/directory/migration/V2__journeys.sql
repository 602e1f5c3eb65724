-- What the families' journeys need: addresses that await their validation, codes and links that
-- prove a contact, messages to send, limits, and the account that was frozen.

-- Accounts ------------------------------------------------------------------------------------

alter table account
  -- Awaits its validation beside the confirmed one, which stays in use meanwhile.
  add column pending_mail text,
  add column pending_mail_at timestamptz,
  -- A register contact said that the activation was not theirs: the account signs in no more.
  add column frozen_at timestamptz;

update account set pending_mail = mail, pending_mail_at = now(), mail = null
where mail is not null and mail_confirmed_at is null;

alter table account
  add constraint pending_mail_dated check ((pending_mail is null) = (pending_mail_at is null)),
  add constraint mail_confirmed check (mail is null or mail_confirmed_at is not null),
  add constraint mobile_confirmed check (mobile is null or mobile_confirmed_at is not null),
  add constraint frozen_active check (frozen_at is null or (state = 'ACTIVE' and profile = 'GUARDIAN'));
create index account_mobile on account (mobile) where mobile is not null;
-- Found by the end of the three months.
create index account_unfinished on account (notified_at) where state in ('NOTIFIED', 'ACTIVATING');

-- When a wrong link was last reported; kept after it was confirmed again, for the mail that says so.
alter table guardian_link add column reported_at timestamptz;
update guardian_link set reported_at = decided_at where status = 'REPORTED';
alter table guardian_link
  add constraint reported_dated check (status <> 'REPORTED' or reported_at is not null);

-- Per school, what it wants to be told. No row: the defaults.
create table school_setting (
  uai text not null,
  degree degree not null,
  wrong_link_mail boolean not null default true,
  primary key (uai, degree)
);

-- Proofs --------------------------------------------------------------------------------------

-- Codes and links that were asked for. What is sent is derived from the nonce under a key outside
-- the database, so that nothing stored here can be used. A row without account is a decoy: somebody
-- asked for a person whom nobody matches.
create table proof (
  -- A code's: keyed hash of browser, purpose and subject. A link's: random.
  id bytea primary key,
  purpose text not null,
  account_id bigint,
  -- The contact that is proved: number (E.164) or mail address; null for a decoy.
  contact text,
  nonce bytea not null,
  -- Keyed hash of the browser session that asked; null when nobody at a browser did.
  browser bytea,
  -- The service that the person was on the way to.
  client_id text,
  expires_at timestamptz not null,
  tries_left smallint not null,
  -- Last time that it was sent, and how often.
  sent_at timestamptz,
  sends smallint not null default 0
) with (fillfactor = 80);
create index proof_account on proof (account_id, purpose) where account_id is not null;
create index proof_end on proof (expires_at);

-- Tries at the birth dates of a guardian's or a student's account.
create table birth_date_proof (
  account_id bigint primary key,
  tries smallint not null default 0 check (tries >= 0),
  locked_until timestamptz,
  wrong_total integer not null default 0 check (wrong_total >= 0),
  -- Closed until the school or the assistance team opens it again.
  closed_at timestamptz
);

-- What is used up of a limit within its window, per keyed hash of what the limit is about.
create table allowance (
  subject bytea primary key,
  used bigint not null check (used >= 0),
  window_ends_at timestamptz not null
) with (fillfactor = 70);
create index allowance_end on allowance (window_ends_at);

-- Messages ------------------------------------------------------------------------------------

-- Mails and text messages to send. A row refers to what the text is made of when it is sent; it
-- holds no text, no password, no code.
create table message (
  id uuid primary key,
  kind text not null,
  channel text not null check (channel in ('MAIL', 'SMS')),
  realm text not null,
  locale text not null,
  destination text not null,
  account_id bigint,
  student_id bigint,
  school_id bigint,
  proof_id bytea,
  created_at timestamptz not null default now(),
  -- After this it serves nobody any more: dropped instead of sent.
  useful_until timestamptz not null,
  due_at timestamptz not null default now(),
  attempts smallint not null default 0,
  -- A node is sending it; free again at this time.
  leased_until timestamptz,
  ended_at timestamptz,
  -- SENT, EXPIRED, REFUSED, UNKNOWN (maybe sent); null while it waits.
  outcome text check (outcome in ('SENT', 'EXPIRED', 'REFUSED', 'UNKNOWN')),
  reason text,
  check ((ended_at is null) = (outcome is null))
) with (fillfactor = 80);
create index message_due on message (due_at) where ended_at is null;
create index message_account on message (account_id) where account_id is not null;
create index message_ended on message (ended_at) where ended_at is not null;

-- Where people are on their way: a row that is left behind is a journey that was given up.
create table journey_step (
  -- Keyed hash of the browser session and tab.
  id bytea primary key,
  journey text not null,
  step text not null,
  since timestamptz not null default now()
);
create index journey_step_since on journey_step (since);
