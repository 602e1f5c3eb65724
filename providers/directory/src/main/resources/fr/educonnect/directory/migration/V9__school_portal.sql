-- What schools say on the families' portal, and which services they offer there.

create table school_portal_message (
  uai text primary key,
  -- Lines of text; addresses of the web in it are links, see the rules of the domain.
  message text not null check (length(message) between 1 and 1000),
  -- Who said it: an agent, or the reference of a request to the assistance team.
  changed_by text not null,
  changed_at timestamptz not null default now()
);

-- What a school decided about a service that leaves it the choice. No row: the service's default.
create table school_service_switch (
  uai text not null,
  -- The service's client in the families' realm.
  client_id text not null,
  offered boolean not null,
  changed_by text not null,
  changed_at timestamptz not null default now(),
  primary key (uai, client_id)
);
