-- What is in doubt holds its lane, too: the next message would overtake it.
drop index effect_lane;
create index effect_lane on effect (lane, id) where state in ('PLANNED', 'STARTED', 'UNKNOWN');
