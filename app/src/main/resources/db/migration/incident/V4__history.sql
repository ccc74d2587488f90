-- What was granted on all tables of the schema was granted on the history of its migrations too, which is no ward's.
revoke all on incident.flyway_history from giapranh_ward, giapranh_engine;
