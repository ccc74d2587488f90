package vn.giapranh.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.giapranh.incident.Act;
import vn.giapranh.incident.IncidentNumber;
import vn.giapranh.kernel.WardId;

/** What those who act were told: all of it must be found in the database, whatever went wrong since. */
final class Ledger {

    private final Map<String, IncidentNumber> reports = new ConcurrentHashMap<>();
    private final Map<String, IncidentNumber> words = new ConcurrentHashMap<>();
    private final Map<UUID, WardId> acceptances = new ConcurrentHashMap<>();
    private final Map<String, String> keys = new ConcurrentHashMap<>();
    private final Map<Act, Long> done = new ConcurrentHashMap<>();
    private final Set<String> contradictions = ConcurrentHashMap.newKeySet();

    /** A report was acknowledged. */
    void reported(String mark, IncidentNumber number) {
        IncidentNumber before = reports.putIfAbsent(mark, number);
        if (before != null && !before.equals(number)) {
            contradictions.add("one report has two numbers: " + before + " and " + number);
        }
    }

    /** Words were taken. */
    void said(String mark, IncidentNumber number) {
        words.put(mark, number);
    }

    void accepted(UUID handover, WardId ward) {
        acceptances.put(handover, ward);
    }

    /** An act with a key was acknowledged. */
    void keyed(WardId scope, String key, IncidentNumber number) {
        keys.put(scope + " " + key, number.value());
    }

    /** How many reports were acknowledged. */
    int reports() {
        return reports.size();
    }

    /** How many acts with a key were acknowledged. */
    int acknowledged() {
        return keys.size();
    }

    void done(Act act) {
        done.merge(act, 1L, Long::sum);
    }

    Map<Act, Long> done() {
        return Map.copyOf(done);
    }

    /** What was acknowledged and is not there, and what two answers contradict each other in. */
    List<String> missing(JdbcClient database) {
        List<String> missing = new ArrayList<>(contradictions);
        Set<String> said = Set.copyOf(database.sql("""
                        select incident || ' ' || substring(words from '#[0-9a-f-]{36}')
                          from incident.narrative where words ~ '#[0-9a-f-]{36}'
                        """).query(String.class).list());
        reports.forEach((mark, number) -> {
            if (!said.contains(number + " " + mark)) {
                missing.add("an acknowledged report is not there: " + number);
            }
        });
        words.forEach((mark, number) -> {
            if (!said.contains(number + " " + mark)) {
                missing.add("acknowledged words are not there: " + number);
            }
        });
        Set<String> taken = Set.copyOf(database.sql("""
                        select handover || ' ' || ward from incident.custody where handover is not null
                        """).query(String.class).list());
        acceptances.forEach((handover, ward) -> {
            if (!taken.contains(handover + " " + ward)) {
                missing.add("an acknowledged acceptance is not there: " + handover + " of " + ward);
            }
        });
        Set<String> attempts =
                Set.copyOf(database.sql("select scope || ' ' || key || ' ' || incident from incident.attempt")
                        .query(String.class)
                        .list());
        keys.forEach((scopeAndKey, number) -> {
            if (!attempts.contains(scopeAndKey + " " + number)) {
                missing.add("an acknowledged act is not there: " + scopeAndKey + " on " + number);
            }
        });
        return missing;
    }
}
