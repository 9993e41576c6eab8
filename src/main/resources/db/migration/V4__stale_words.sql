-- An agent took over while the bot's words were under way: they settle as they turn out, hold their
-- lane until then, and are never sent again.
alter table effect add column stale boolean not null default false;
