-- What the bot offered last is part of a conversation's state now.
update conversation
set state = state || '{"offered": []}'::jsonb
where not jsonb_exists(state, 'offered');
