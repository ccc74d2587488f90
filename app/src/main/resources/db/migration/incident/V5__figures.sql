-- Figures of a period read only the blocks that its days lie in: rows come in the order of time, so a range of blocks knows
-- its days, and a report costs next to nothing more.
create index incident_days on incident.incident using brin (reported_at) with (pages_per_range = 32, autosummarize = on);
create index clock_days on incident.clock using brin (due_at) with (pages_per_range = 32, autosummarize = on);
create index handover_of_charter on incident.handover (charter, offered_at);
