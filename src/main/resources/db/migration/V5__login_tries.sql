-- Failed log-ins, one row a try. What was counted before is worth fifteen minutes at most.
drop table login_failure;
create table login_failure (
  user_name text not null,
  address text not null,
  at timestamptz not null default now()
);
create index login_failure_user on login_failure (user_name);
create index login_failure_address on login_failure (address);
create index login_failure_at on login_failure (at);
