-- The trail of an incident is seen by those who see the incident.
create policy incident_shared on audit.entry for select to giapranh_ward
    using (exists (select from incident.access a
                   where a.incident = substr(stream, length('incident:') + 1) and a.ward = (select incident.me())
                     and stream like 'incident:%'));
