-- Who writes, per channel. A WhatsApp person is keyed by the business-scoped user id where Meta
-- gives one, and by the phone's id before that; a widget visitor by the hash of a session token.
create table contact (
  id uuid primary key,
  channel text not null check (channel in ('whatsapp', 'widget')),
  user_key text,
  phone_key text,
  phone text,
  name text not null default '',
  business_number text not null default '',
  created_at timestamptz not null default now(),
  check (user_key is not null or phone_key is not null)
);
create unique index contact_user on contact (channel, user_key) where user_key is not null;
create unique index contact_phone on contact (channel, phone_key) where phone_key is not null;

-- One conversation a contact: the engine's state and who has the floor.
create table conversation (
  id uuid primary key,
  contact uuid not null unique references contact,
  state jsonb not null,
  owner text not null default 'bot' check (owner in ('bot', 'queue', 'agent')),
  queue text,
  agent text,
  version int not null default 0,
  language text not null,
  next_no bigint not null default 1,
  pending boolean not null default false,
  pending_since timestamptz,
  due timestamptz not null default now(),
  expecting boolean not null default false,
  waiting_since timestamptz,
  brief jsonb,
  last_at timestamptz not null default now(),
  last_text text not null default '',
  last_from text not null default 'notice',
  created_at timestamptz not null default now()
);
create index conversation_due on conversation (due) where pending;
create index conversation_owner on conversation (owner, waiting_since);

-- Outlives the log, so that a replayed body is never new.
create table dedupe (
  channel text not null,
  external_id text not null,
  kind text not null,
  seen_at timestamptz not null default now(),
  primary key (channel, external_id, kind)
);

-- The log and at once the inbox. A row without a number has not been stepped through yet; numbers
-- are given under the conversation's row lock, so their order is the order of commits.
create table event (
  id bigint generated always as identity primary key,
  conversation uuid not null references conversation,
  no bigint,
  kind text not null,
  provider_at timestamptz not null,
  received_at timestamptz not null default now(),
  client_id text,
  body jsonb not null
);
create index event_waiting on event (conversation, provider_at, id) where no is null;
create unique index event_no on event (conversation, no) where no is not null;

-- The outbox and at once the ledger of changes.
create table effect (
  id bigint generated always as identity primary key,
  conversation uuid not null references conversation,
  event bigint references event,
  kind text not null check (kind in ('send', 'consult', 'make')),
  lane text not null,
  state text not null default 'PLANNED'
    check (state in ('PLANNED', 'STARTED', 'DONE', 'REFUSED', 'UNKNOWN', 'HUMAN', 'DROPPED')),
  version int not null,
  body jsonb not null,
  customer text,
  attempt int not null default 0,
  due timestamptz not null default now(),
  started_at timestamptz,
  finished_at timestamptz,
  external_id text,
  delivery text,
  error text,
  created_at timestamptz not null default now()
);
create index effect_open on effect (due) where state in ('PLANNED', 'STARTED', 'UNKNOWN');
create index effect_lane on effect (lane, id) where state in ('PLANNED', 'STARTED');
create index effect_external on effect (external_id) where external_id is not null;
create index effect_event on effect (event) where event is not null;
create index effect_made on effect (lane, created_at) where kind = 'make';

-- Items of a webhook that could not be understood: kept whole, for an engineer to look at.
create table quarantine (
  id bigint generated always as identity primary key,
  channel text not null,
  external_id text,
  reason text not null,
  body text not null,
  received_at timestamptz not null default now()
);
