create table agent (
  user_name text primary key,
  name text not null,
  role text not null check (role in ('agent', 'supervisor')),
  password_hash text not null,
  created_at timestamptz not null default now()
);

-- Failed log-ins, by user name and by address: tries are limited.
create table login_failure (
  subject text not null,
  at timestamptz not null default now()
);
create index login_failure_subject on login_failure (subject, at);

-- One-time codes: only their hash is kept. A row without a customer was sent to nobody.
create table one_time_code (
  id bigint generated always as identity primary key,
  contact text not null,
  document_hash text not null,
  customer text,
  code_hash text not null,
  tries int not null default 0,
  used boolean not null default false,
  created_at timestamptz not null default now()
);
create index one_time_code_contact on one_time_code (contact, created_at);

-- What all nodes of an installation share and nobody else may know.
create table installation (
  name text primary key,
  value text not null
);
